using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>
/// The sentence of an explanation with places for what a verdict says, filled in only when somebody reads it: of the verdicts of many
/// pairs few explain a finding. Places: <c>{left}</c> and <c>{right}</c>, the words of the two sides, quoted; <c>{subject}</c>; <c>{of}</c>,
/// " of" and the subject where there is one. Immutable.
/// </summary>
internal sealed class ExplanationForm(string form)
{
    /// <summary>The explanation of a verdict on the two documents.</summary>
    public string Of(Verdict verdict, DocumentReading left, DocumentReading right)
    {
        var text = new StringBuilder(form.Length + 64);
        int start = 0;
        for (int open = form.IndexOf('{'); open >= 0; open = form.IndexOf('{', start))
        {
            text.Append(form, start, open - start);
            start = form.IndexOf('}', open) + 1;
            text.Append(form.AsSpan(open, start - open) switch
            {
                "{left}" => Wording.Quote(left, verdict.Left.Span),
                "{right}" => Wording.Quote(right, verdict.Right.Span),
                "{subject}" => verdict.Subject,
                "{of}" => verdict.Subject.Length == 0 ? "" : $" of {verdict.Subject}",
                _ => throw new InvalidOperationException($"The explanation '{form}' has an unknown place."),
            });
        }

        return text.Append(form, start, form.Length - start).ToString();
    }
}
