using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>How a detail of the left document stands to a detail of the right one. Equality is by value.</summary>
/// <param name="Rule">The rule that fired.</param>
/// <param name="Relation">How the two stand to each other.</param>
/// <param name="Left">The detail of the left document.</param>
/// <param name="Right">The detail of the right document.</param>
/// <param name="Confidence">The probability that an editor would sign it, 0–1.</param>
/// <param name="Explanation">One plain sentence.</param>
public sealed record Verdict(Rule Rule, Relation Relation, VerdictSide Left, VerdictSide Right, double Confidence, string Explanation)
{
    private readonly ExplanationForm? _form;
    private readonly JudgedTexts? _texts;
    private readonly TextSpan _subjectSpan;
    private string? _explanation = Explanation;
    private string? _subject;

    /// <summary>A verdict that is put into words when somebody reads them.</summary>
    /// <param name="rule">The rule that fired.</param>
    /// <param name="relation">How the two stand to each other.</param>
    /// <param name="left">The detail of the left document.</param>
    /// <param name="right">The detail of the right document.</param>
    /// <param name="confidence">The probability that an editor would sign it, 0–1.</param>
    /// <param name="form">The sentence that explains it.</param>
    /// <param name="texts">The two documents.</param>
    /// <param name="subjectSpan">The words of the left document that say what it is about; empty when none do.</param>
    internal Verdict(Rule rule, Relation relation, VerdictSide left, VerdictSide right, double confidence, ExplanationForm form, JudgedTexts texts, TextSpan subjectSpan = default)
        : this(rule, relation, left, right, confidence, null!)
    {
        _form = form;
        _texts = texts;
        _subjectSpan = subjectSpan;
    }

    /// <summary>One plain sentence.</summary>
    public string Explanation
    {
        get => _explanation ??= _form!.Of(this, _texts!.Left, _texts.Right);
        init => _explanation = value;
    }

    /// <summary>What the values are values of, in words of the texts: <c>people killed</c>; empty when not told.</summary>
    public string Subject
    {
        get => _subject ??= _texts is null || _subjectSpan.IsEmpty ? "" : Wording.Of(_texts.Left, _subjectSpan);
        init => _subject = value;
    }

    /// <summary>What readers ask first: 2 for lives lost, 1 for what else happened to people or things, 0 otherwise.</summary>
    internal int Weight { get; init; }

    /// <summary>The tolerance applied, in words; <c>null</c> when none was needed.</summary>
    public string? Tolerance { get; init; }

    /// <summary>Whether both say the same in the same words.</summary>
    public bool Equals(Verdict? other) => other is not null && Rule == other.Rule && Relation == other.Relation && Left == other.Left && Right == other.Right
        && Confidence == other.Confidence && Weight == other.Weight && Tolerance == other.Tolerance && Subject == other.Subject && Explanation == other.Explanation;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Relation, Left, Right, Confidence);
}
