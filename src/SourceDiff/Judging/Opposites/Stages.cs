using SourceDiff.Judging.Claims;
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

    private const int Sought = 0, Held = 1, Verdict = 2;

    /// <summary>How much must speak for one story where the articles do not name one person: less, and a search is one for somebody else.</summary>
    private const double OneStory = 0.5;

    /// <summary>Nearly all that are told of 1,489 pairs of real articles are so; of those that readers judged, half are in their lists, for many editors take a trial and its verdict for two stories.</summary>
    private const double Confidence = 0.65;

    public static void Judge(JudgingContext context, Rule rule, StandTable left, int leftFirst, int leftEnd, StandTable right, int rightFirst, int rightEnd)
    {
        bool isSearch = IsTold(left, leftFirst, leftEnd, Sought) || IsTold(right, rightFirst, rightEnd, Sought);
        int one = Last(context.Left.Tokens, context.LeftValues.IsLead, left, leftFirst, leftEnd, isSearch), other = Last(context.Right.Tokens, context.RightValues.IsLead, right, rightFirst, rightEnd, isSearch);
        if (one < 0 || other < 0 || one == other || (Math.Min(one, other) >= Verdict && !IsAhead(one < other ? left : right, one < other ? leftFirst : rightFirst, one < other ? leftEnd : rightEnd, Math.Max(one, other))))
            return;
        var lefts = Told(context.Left.Tokens, context.LeftValues.IsLead, left, leftFirst, leftEnd, one);
        var rights = Told(context.Right.Tokens, context.RightValues.IsLead, right, rightFirst, rightEnd, other);
        if (AreOthers(context, lefts, rights) || !AreOneStory(context, lefts, rights) || IsReported(context, lefts, rights))
            return;
        var (first, second) = one < other ? (Wording.Quote(context.Left, Words(context.Left, lefts[0])), Wording.Quote(context.Right, Words(context.Right, rights[0])))
            : (Wording.Quote(context.Right, Words(context.Right, rights[0])), Wording.Quote(context.Left, Words(context.Left, lefts[0])));
        context.Report(new Verdict(rule, Relation.Supersedes, Side(context.Left, lefts), Side(context.Right, rights), Confidence, $"The case has gone on: {first}, then {second}.")
        {
            Subject = Subject(context, lefts, rights),
        });
    }

    private static bool IsTold(StandTable table, int first, int end, int stage)
    {
        for (int i = first; i < end; i++)
        {
            if (table.All[i].Side == stage && table.All[i].Mood == VerbMood.Fact)
                return true;
        }

        return false;
    }

    /// <summary>Whether a stage is told to be still to come: a report of a verdict may tell the sentence elsewhere, or not at all.</summary>
    private static bool IsAhead(StandTable table, int first, int end, int stage)
    {
        for (int i = first; i < end; i++)
        {
            if (table.All[i].Side == stage && table.All[i].Mood != VerbMood.Fact)
                return true;
        }

        return false;
    }

    /// <summary>The last stage that an article tells of; -1 when none.</summary>
    private static int Last(TokenTable tokens, Func<int, bool> isLead, StandTable table, int first, int end, bool isSearch)
    {
        int last = -1;
        for (int i = first; i < end; i++)
        {
            var stand = table.All[i];
            if (Counts(tokens, isLead, stand) && !(isSearch && stand.Side >= Verdict))
                last = Math.Max(last, stand.Side);
        }

        return last;
    }

    private static bool Counts(TokenTable tokens, Func<int, bool> isLead, Stand stand) =>
        stand.Mood == VerbMood.Fact && !(stand.IsPartial && stand.Side == Held) && !IsAttribute(tokens, stand) && (isLead(stand.Passage) || (stand.Side < Verdict && !stand.IsShifted));

    /// <summary>"A convicted mobster died": of somebody's past.</summary>
    private static bool IsAttribute(TokenTable tokens, Stand stand) =>
        stand.Side >= Verdict && stand.End == stand.First + 1 && stand.End < stand.Clause.End && tokens.Kinds[stand.End] == TokenKind.Word && !tokens.Has(stand.End, WordTraits.Function)
        && (tokens.Shapes[stand.End] & TokenShape.Capitalised) == 0 && (tokens.Classes[stand.End] & WordClasses.Noun) != 0;

    /// <summary>Where an article tells of a stage: first where it begins.</summary>
    private static List<Stand> Told(TokenTable tokens, Func<int, bool> isLead, StandTable table, int first, int end, int stage)
    {
        var told = new List<Stand>();
        for (int i = first; i < end; i++)
        {
            if (table.All[i].Side == stage && Counts(tokens, isLead, table.All[i]))
                told.Add(table.All[i]);
        }

        return told;
    }

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

    private static bool AreOneStory(JudgingContext context, List<Stand> lefts, List<Stand> rights) =>
        context.Story.Leads >= OneStory && (lefts[0].Side == Sought || rights[0].Side == Sought || (IsLead(context.LeftValues.IsLead, lefts) && IsLead(context.RightValues.IsLead, rights)));

    private static bool IsLead(Func<int, bool> isLead, List<Stand> stands) => stands.Exists(stand => isLead(stand.Passage));

    private static bool IsReported(JudgingContext context, List<Stand> lefts, List<Stand> rights) =>
        lefts.Exists(one => rights.Exists(other => StandReport.IsTold(context, one, other)));

    private static VerdictSide Side(DocumentReading reading, List<Stand> stands) =>
        new(Words(reading, stands[0]), Wording.Of(reading, Words(reading, stands[0]))) { Mentions = [.. stands.Select(stand => Words(reading, stand))] };

    private static TextSpan Words(DocumentReading reading, Stand stand) => reading.Tokens.SpanOf(stand.CitedFrom, stand.End);

    private static string Subject(JudgingContext context, List<Stand> lefts, List<Stand> rights)
    {
        int left = lefts.FindIndex(stand => stand.Patient >= 0), right = rights.FindIndex(stand => stand.Patient >= 0);
        return left >= 0 ? context.Left.Entities[lefts[left].Patient].Name : right >= 0 ? context.Right.Entities[rights[right].Patient].Name : "";
    }
}
