using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Tells that a case has gone on: one article knows the gunman only sought, the other that he was held, found guilty or sentenced. The last
/// stage that an article tells of counts; what is told of a case that is over ("a convicted thief escaped") is told beside the story, so
/// verdicts count only where articles begin with them, and not in the story of a search. O(s) for s stands.
/// </summary>
internal static class Stages
{
    public const string RuleId = "SD1309";

    private const int Sought = 0, Held = 1, FoundGuilty = 2;

    /// <summary>Nearly all that are told of 1,489 pairs of real articles are so; of those that readers judged, half are in their lists, for many editors take a trial and its verdict for two stories.</summary>
    private const double Confidence = 0.65;

    public static void Judge(JudgingContext context, Rule rule, StandTable left, int leftFirst, int leftEnd, StandTable right, int rightFirst, int rightEnd)
    {
        var one = new Case(context.Left, context.LeftValues, left, leftFirst, leftEnd);
        var other = new Case(context.Right, context.RightValues, right, rightFirst, rightEnd);
        bool isSearch = one.Tells(Sought) || other.Tells(Sought);
        int leftStage = one.Last(isSearch), rightStage = other.Last(isSearch);
        if (leftStage < 0 || rightStage < 0 || leftStage == rightStage)
            return;
        var (earlier, later) = leftStage < rightStage ? (one, other) : (other, one);
        int from = Math.Min(leftStage, rightStage), to = Math.Max(leftStage, rightStage);
        // A report of a verdict may tell the sentence elsewhere, or not at all: it must be told to be still to come.
        if (from >= FoundGuilty && !earlier.Expects(to))
            return;
        var lefts = one.At(leftStage);
        var rights = other.At(rightStage);
        if (!AreOfOneStory(context, from, one, lefts, other, rights) || AreOthers(context, lefts, rights) || lefts.Exists(stand => rights.Exists(second => StandReport.IsTold(context, stand, second))))
            return;
        string first = earlier.Quote(leftStage == from ? lefts : rights), then = later.Quote(leftStage == to ? lefts : rights);
        context.Report(new Verdict(rule, Relation.Supersedes, one.Cite(lefts), other.Cite(rights), Confidence, $"The case has gone on: {first}, then {then}.")
        {
            Subject = one.Named(lefts) ?? other.Named(rights) ?? "",
        });
    }

    /// <summary>Whoever is sought in one story is held in it; the later stages are told of many cases beside the story, but not where articles begin.</summary>
    private static bool AreOfOneStory(JudgingContext context, int from, Case left, List<Stand> lefts, Case right, List<Stand> rights) =>
        context.Story.BeginsAlike && (from == Sought || (left.BeginsWith(lefts) && right.BeginsWith(rights)));

    /// <summary>Whether both tell of people known by name, of whom none is the same.</summary>
    private static bool AreOthers(JudgingContext context, List<Stand> lefts, List<Stand> rights)
    {
        bool left = false, right = false;
        foreach (var one in lefts)
        {
            left |= one.Patient >= 0;
            foreach (var other in rights)
            {
                right |= other.Patient >= 0;
                if (one.Patient >= 0 && context.Entities.RightOf(one.Patient) == other.Patient)
                    return false;
            }
        }

        return left && right;
    }

    /// <summary>What one document tells of a case: its stands of the matter, in text order.</summary>
    private readonly record struct Case(DocumentReading Reading, ValueTable Values, StandTable Table, int First, int End)
    {
        public bool Tells(int stage)
        {
            for (int i = First; i < End; i++)
            {
                if (Table.All[i].Side == stage && Table.All[i].Mood == VerbMood.Fact)
                    return true;
            }

            return false;
        }

        /// <summary>Whether a stage is told to be still to come.</summary>
        public bool Expects(int stage)
        {
            for (int i = First; i < End; i++)
            {
                if (Table.All[i].Side == stage && Table.All[i].Mood != VerbMood.Fact)
                    return true;
            }

            return false;
        }

        /// <summary>The last stage that it tells of; -1 when none.</summary>
        public int Last(bool isSearch)
        {
            int last = -1;
            for (int i = First; i < End; i++)
            {
                if (Counts(Table.All[i]) && !(isSearch && Table.All[i].Side >= FoundGuilty))
                    last = Math.Max(last, Table.All[i].Side);
            }

            return last;
        }

        /// <summary>Where it tells of a stage.</summary>
        public List<Stand> At(int stage)
        {
            var told = new List<Stand>();
            for (int i = First; i < End; i++)
            {
                if (Table.All[i].Side == stage && Counts(Table.All[i]))
                    told.Add(Table.All[i]);
            }

            return told;
        }

        public bool BeginsWith(List<Stand> stands)
        {
            foreach (var stand in stands)
            {
                if (Values.IsLead(stand.Passage))
                    return true;
            }

            return false;
        }

        public string Quote(List<Stand> stands) => Wording.Quote(Reading, Words(stands[0]));

        public VerdictSide Cite(List<Stand> stands)
        {
            var reading = this;
            return new(Words(stands[0]), Wording.Of(Reading, Words(stands[0]))) { Mentions = [.. stands.Select(stand => reading.Words(stand))] };
        }

        /// <summary>Who it is told of by name; <c>null</c> when nobody is.</summary>
        public string? Named(List<Stand> stands) => stands.Find(static stand => stand.Patient >= 0) is { } named ? Reading.Entities[named.Patient].Name : null;

        private TextSpan Words(Stand stand) => Reading.Tokens.SpanOf(stand.CitedFrom, stand.End);

        private bool Counts(Stand stand) =>
            stand.Mood == VerbMood.Fact && !(stand.IsPartial && stand.Side == Held) && !IsAttribute(stand) && (Values.IsLead(stand.Passage) || (stand.Side < FoundGuilty && !stand.IsShifted));

        /// <summary>"A convicted mobster died": of somebody's past.</summary>
        private bool IsAttribute(Stand stand) =>
            stand.Side >= FoundGuilty && stand.End == stand.First + 1 && stand.End < stand.Clause.End && Reading.Tokens.Kinds[stand.End] == TokenKind.Word && !Reading.Tokens.Has(stand.End, WordTraits.Function)
            && (Reading.Tokens.Shapes[stand.End] & TokenShape.Capitalised) == 0 && (Reading.Tokens.Classes[stand.End] & WordClasses.Noun) != 0;
    }
}
