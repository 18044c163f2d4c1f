using System.Globalization;
using System.Runtime.CompilerServices;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>
/// The sentence of an explanation with places for what a verdict says, filled in only when somebody reads it: of the verdicts of many
/// pairs few explain a finding. Places: <c>{left}</c> and <c>{right}</c>, the words of the two sides, quoted; <c>{subject}</c>; <c>{of}</c>,
/// " of" and the subject where there is one. Immutable.
/// </summary>
internal sealed class ExplanationForm(string form)
{
    /// <summary>Nearly every explanation is shorter, in code units; a longer one is put together in pooled memory.</summary>
    private const int UsualLength = 512;

    /// <summary>The explanation of a verdict on the two documents.</summary>
    public string Of(Verdict verdict, DocumentReading left, DocumentReading right)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        int start = 0;
        for (int open = form.IndexOf('{'); open >= 0; open = form.IndexOf('{', start))
        {
            text.AppendFormatted(form.AsSpan(start, open - start));
            start = form.IndexOf('}', open) + 1;
            Fill(ref text, form.AsSpan(open, start - open), verdict, left, right);
        }

        text.AppendFormatted(form.AsSpan(start));
        return text.ToStringAndClear();
    }

    private void Fill(ref DefaultInterpolatedStringHandler text, ReadOnlySpan<char> place, Verdict verdict, DocumentReading left, DocumentReading right)
    {
        switch (place)
        {
            case "{left}":
                Wording.Quote(ref text, left, verdict.Left.Span);
                break;
            case "{right}":
                Wording.Quote(ref text, right, verdict.Right.Span);
                break;
            case "{subject}":
                text.AppendLiteral(verdict.Subject);
                break;
            case "{of}":
                text.AppendLiteral(verdict.Subject.Length == 0 ? "" : " of ");
                text.AppendLiteral(verdict.Subject);
                break;
            default:
                throw new InvalidOperationException($"The explanation '{form}' has an unknown place.");
        }
    }
}
