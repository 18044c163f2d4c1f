namespace SourceDiff.Evaluation.Corpora;

/// <summary>A line of a corpus: what the answer should be.</summary>
internal interface IGold
{
    string Id { get; }
}

/// <summary>Two articles with their sentence links and shared facts, or with one falsified detail.</summary>
internal sealed record FactsGold(string Id, string Left, string Right, SentenceSpans? Sentences, SentenceLink[]? Links, SharedFact[]? Facts, SharedFact? Injected) : IGold
{
    public CodePointText LeftText { get; } = new(Left);

    public CodePointText RightText { get; } = new(Right);
}

internal sealed record SentenceSpans(CodePointSpan[] Left, CodePointSpan[] Right);

internal sealed record SentenceLink(CodePointSpan Left, CodePointSpan Right, string Degree, bool Sure);

internal sealed record SharedFact(string Aspect, string Relation, string? Subject, FactSide Left, FactSide Right, bool Sure)
{
    public bool IsWrong => Relation is "conflicts" or "supersedes";
}

internal sealed record FactSide(CodePointSpan Span, string Text);

/// <summary>Two articles as lists of sentences, and which report the same; what is not linked is not known.</summary>
internal sealed record LinksGold(string Id, string[] Left, string[] Right, int[][] Links) : IGold;

/// <summary>A premise, a hypothesis and how the second stands to the first.</summary>
internal sealed record PairGold(string Id, string Left, string Right, string Label) : IGold;

/// <summary>A text and its sentences.</summary>
internal sealed record SentencesGold(string Id, string Text, string[] Sentences) : IGold;

/// <summary>A text and the values in it.</summary>
internal sealed record ValuesGold(string Id, string Text, DateTime? ReferenceTime, ValueGold[] Results) : IGold;

internal sealed record ValueGold(string? Text, int? Start, int? End, string? Type, System.Text.Json.JsonElement? Resolution);

/// <summary>A text and who says what in it.</summary>
internal sealed record AttributionsGold(string Id, string Text, AttributionSpans[] Attributions) : IGold;

internal sealed record AttributionSpans(CodePointSpan[] Source, CodePointSpan[] Cue, CodePointSpan[] Content);
