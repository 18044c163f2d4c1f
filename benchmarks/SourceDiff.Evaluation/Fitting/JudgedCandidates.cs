using System.Globalization;
using SourceDiff.Aligning;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Planted;
using SourceDiff.Evaluation.Scoring;
using SourceDiff.Evaluation.Verdicts;
using SourceDiff.Judging;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>What the judges weighed of one pair of articles, and which of it gold calls a discrepancy.</summary>
internal sealed record JudgedCandidates(string Id, int Fold, bool IsFalsified, List<(SlotCandidate Candidate, PairLabel Label, string Text)> Candidates, string? Injected, bool IsSlotAspect)
{
    /// <summary>
    /// What a candidate of a pair that is only of one topic counts, for half of those pairs are of two events: what is compared is mostly
    /// of one. At .3 and more, fewer falsified and invented discrepancies are found at equal precision, at .1 what is said is too sure.
    /// </summary>
    private const double OtherEvents = 0.2;

    /// <summary>What each of its candidates counts in a fit.</summary>
    public double Importance { get; init; } = 1;

    /// <summary>Why values were not weighed at all, and whether gold calls them a discrepancy.</summary>
    public IReadOnlyList<(string Reason, PairLabel Label, string Text)> Gated { get; init; } = [];

    /// <summary>Whether everything in it was annotated, by a reader of real articles of one event.</summary>
    public bool IsRealPair { get; init; }

    private static readonly SourceComparer Reader = SourceComparer.Create();

    private static readonly PassageAligner Aligner = new(LogisticSimilarity.Fitted, new SourceDiffOptions().MinimumSimilarity);

    /// <summary>Pairs of a file of annotated articles, or of a folder of invented ones.</summary>
    public static List<JudgedCandidates> Read(string path) => Directory.Exists(path) ? ReadPlanted(path, PairLabel.Same) :
        [.. new CorpusFile(Path.GetFileName(path).Split('.')[0], "facts", path).Read<FactsGold>().Select(Of)];

    /// <summary>The invented pairs of a folder: fresh stories, told in running text, with the traps left in. Pairs with one left text are of one fold.</summary>
    public static List<JudgedCandidates> ReadPlanted(string folder, PairLabel right)
    {
        var topics = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. PlantedPair.ReadFolder(folder).Select(gold => Of(gold, topics.TryAdd(gold.Left, topics.Count) ? topics.Count - 1 : topics[gold.Left], right))];
    }

    /// <summary>Pairs of one topic that a reader gave verdicts on: often of two events of one kind. What got no verdict is not known.</summary>
    public static List<JudgedCandidates> ReadVerdicts(string corpora, string path) =>
        [.. VerdictFile.Read(corpora, path).Select(pair => Of(pair.Gold, int.Parse(pair.Gold.Id.AsSpan(0, pair.Gold.Id.IndexOf('_', StringComparison.Ordinal)), CultureInfo.InvariantCulture),
            (_, candidate) => pair.VerdictOn(Aspect(candidate), candidate.Left.Span, candidate.Right.Span) switch { true => PairLabel.Same, false => PairLabel.Apart, null => PairLabel.Unknown }) with { Importance = pair.IsExhaustive ? 1 : OtherEvents, IsRealPair = pair.IsExhaustive })];

    /// <summary>
    /// What a candidate of two sentences counts: half of those pairs report two things that look alike, which articles of one event do less
    /// often, and a sentence alone shows less of its story than an article.
    /// </summary>
    public const double LoneSentence = 0.5;

    /// <summary>Ids of pairs of sentences that are this near are of the same articles.</summary>
    private const int IdsOfArticle = 60;

    /// <summary>Pairs of sentences of which a reader listed every discrepancy.</summary>
    public static List<JudgedCandidates> ReadSentences(string corpora, string path) =>
        [.. VerdictFile.Read(corpora, path).Select(pair => Of(pair.Gold, int.Parse(pair.Gold.Id.AsSpan(0, pair.Gold.Id.IndexOf('-', StringComparison.Ordinal)), CultureInfo.InvariantCulture) / IdsOfArticle,
            (_, candidate) => pair.VerdictOn(Aspect(candidate), candidate.Left.Span, candidate.Right.Span) switch { true => PairLabel.Same, false => PairLabel.Apart, null => PairLabel.Unknown }) with { Importance = LoneSentence })];

    /// <summary>Pairs of articles of different stories, listed by their ids in <c>NAME.attributions.jsonl</c>: whatever differs in them is no discrepancy.</summary>
    public static List<JudgedCandidates> ReadApart(string corpora, string path)
    {
        string name = Path.GetFileName(path).Split('.')[0];
        var texts = new CorpusFile(name, "attributions", Path.Combine(corpora, $"{name}.attributions.jsonl")).Read<AttributionsGold>().ToDictionary(gold => gold.Id, gold => gold.Text, StringComparer.Ordinal);
        return [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select((ids, index) => Of(new FactsGold($"{ids[0]} {ids[1]}", texts[ids[0]], texts[ids[1]], null, [], [], null), index, (_, _) => PairLabel.Apart) with { Importance = OtherEvents })];
    }

    private static JudgedCandidates Of(FactsGold gold) =>
        Of(gold, TopicOf(gold.Id), PairLabel.Same);

    /// <summary>The number in the id of a pair, which its topic gives it; 0 where it has none.</summary>
    private static int TopicOf(string id) =>
        int.TryParse(new string([.. id.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture, out int topic) ? topic : 0;

    private static JudgedCandidates Of(FactsGold gold, int topic, PairLabel isRight) => Of(gold, topic, (context, candidate) => Label(gold, context, candidate, isRight));

    private static JudgedCandidates Of(FactsGold gold, int topic, Func<JudgingContext, SlotCandidate, PairLabel> label)
    {
        var left = Reader.Read(new Document("left", gold.Left));
        var right = Reader.Read(new Document("right", gold.Right));
        var trace = new List<SlotCandidate>();
        var context = new JudgingContext(left, right, Aligner.Align(left, right, CancellationToken.None), CancellationToken.None) { Trace = trace };
        foreach (var judge in FactJudges.All)
            judge.Judge(context);
        string? injected = gold.Injected is { } fact ? $"{fact.Aspect} '{fact.Left.Text}' → '{fact.Right.Text}'; read as {Facts(left, gold.LeftText.ToUtf16(fact.Left.Span))} → {Facts(right, gold.RightText.ToUtf16(fact.Right.Span))}; {(IsAligned(context, gold, fact) ? "aligned" : "not aligned")}" : null;
        return new JudgedCandidates(gold.Id, topic % GoldTexts.Folds, gold.Injected is not null,
            [.. OneToll(context, trace.Where(candidate => candidate.Reason is null).Select(candidate => (Candidate: candidate, Label: label(context, candidate)))).Select(labelled => (labelled.Candidate, labelled.Label, $"{Around(left, labelled.Candidate.Left)} ↔ {Around(right, labelled.Candidate.Right)}"))], injected,
            gold.Injected?.Aspect is "quantity" or "date" or "money" or "age" or "duration")
        {
            Gated = [.. trace.Where(candidate => candidate.Reason is not null).Select(candidate => (candidate.Reason!, label(context, candidate), $"{Around(left, candidate.Left)} ↔ {Around(right, candidate.Right)}"))],
        };
    }

    /// <summary>A value with some of the words around it.</summary>
    private static string Around(DocumentReading reading, Fact fact)
    {
        string text = reading.Document.Text;
        int from = Math.Max(0, fact.Span.Start - Words), to = Math.Min(text.Length, fact.Span.End + Words);
        return $"…{text[from..fact.Span.Start]}[{text[fact.Span.Start..fact.Span.End]}]{text[fact.Span.End..to]}… ({fact.Value})".ReplaceLineEndings(" ").Replace('\t', ' ');
    }

    /// <summary>Characters shown on either side of a value.</summary>
    private const int Words = 60;

    /// <summary>Gold tells once that two tolls differ; whether "more than 200" and "dozens" do besides "249" and "dozens" is not told.</summary>
    private static List<(SlotCandidate Candidate, PairLabel Label)> OneToll(JudgingContext context, IEnumerable<(SlotCandidate Candidate, PairLabel Label)> labelled)
    {
        var all = labelled.ToList();
        var told = all.Where(one => one.Label is PairLabel.Same or PairLabel.Partial && AreTolls(one.Candidate)).Select(one => OutcomeOf(one.Candidate)).ToHashSet(StringComparer.Ordinal);
        return [.. all.Select(one => one.Label == PairLabel.Apart && AreTolls(one.Candidate) && told.Contains(OutcomeOf(one.Candidate)) ? one with { Label = PairLabel.Unknown } : one)];

        static bool AreTolls(SlotCandidate candidate) => candidate.Features[(int)SlotFeature.AreTolls] > 0 || candidate.Features[(int)SlotFeature.AreTotals] > 0;
        string OutcomeOf(SlotCandidate candidate) => Judging.Values.Outcome.Of(context.Left.Tokens, (QuantityFact)candidate.Left);
    }

    private static string Facts(DocumentReading reading, TextSpan span) =>
        string.Join(" + ", reading.Facts.Where(fact => fact.Span.Overlaps(span) && fact is QuantityFact or DateFact or MoneyFact or AgeFact or DurationFact && fact.Span.Overlaps(span)).Select(fact => $"{fact.GetType().Name} {fact.Value}"));

    private static bool IsAligned(JudgingContext context, FactsGold gold, SharedFact fact)
    {
        var left = gold.LeftText.ToUtf16(fact.Left.Span);
        var right = gold.RightText.ToUtf16(fact.Right.Span);
        return context.Alignments.Any(alignment => alignment.Left.Passages.Any(passage => passage.Span.Overlaps(left)) && alignment.Right.Passages.Any(passage => passage.Span.Overlaps(right)));
    }

    private static PairLabel Label(FactsGold gold, JudgingContext context, SlotCandidate candidate, PairLabel isRight)
    {
        bool Left(SharedFact fact) => candidate.Left.Span.Overlaps(gold.LeftText.ToUtf16(fact.Left.Span)) || Echo.Of(gold.Left[candidate.Left.Span.Start..candidate.Left.Span.End], fact.Left.Text) || Repeats(context.LeftValues, candidate.Left, gold.LeftText.ToUtf16(fact.Left.Span));
        bool Right(SharedFact fact) => candidate.Right.Span.Overlaps(gold.RightText.ToUtf16(fact.Right.Span)) || Echo.Of(gold.Right[candidate.Right.Span.Start..candidate.Right.Span.End], fact.Right.Text) || Repeats(context.RightValues, candidate.Right, gold.RightText.ToUtf16(fact.Right.Span));
        string aspect = Aspect(candidate);
        if (gold.Injected is { } injected)
            return !Kinship.AreKin(aspect, injected.Aspect) ? PairLabel.Unknown : Left(injected) && candidate.Right.Span.Overlaps(gold.RightText.ToUtf16(injected.Right.Span)) ? PairLabel.Partial : PairLabel.Unknown;
        var hits = gold.Facts!.Where(fact => fact.IsWrong && Kinship.AreKin(aspect, fact.Aspect) && Left(fact) && Right(fact)).ToList();
        return hits.Count == 0 ? PairLabel.Apart : hits.Exists(fact => fact.Sure) ? isRight : PairLabel.Unknown;
    }

    /// <summary>Whether a value is that of the words that gold quotes, told in others: "At least seventeen" of "17".</summary>
    private static bool Repeats(ValueTable values, Fact fact, TextSpan quoted)
    {
        ValueMention? own = null, other = null;
        foreach (var mention in values.All)
        {
            own = ReferenceEquals(mention?.Fact, fact) ? mention : own;
            other = mention is not null && mention.Span.Overlaps(quoted) && mention.Kind == ValueSorts.KindOf(fact) ? mention : other;
        }

        return own is not null && other is not null && own.Key.HasValue(other.Key);
    }

    private static string Aspect(SlotCandidate candidate) => candidate.Left.Aspect.ToString().ToLowerInvariant();
}
