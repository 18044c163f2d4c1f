using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// The parts of two wordings that differ, as phrases: a longest common subsequence of words (Wagner and Fischer 1974), with
/// single common words between two differences counted to the difference. O(n·m) words, and both are capped.
/// </summary>
internal static class DifferingParts
{
    /// <summary>Wordings of fewer words are marked whole: "12 people" against "14 people" reads best so.</summary>
    private const int MinimumWords = 4;

    /// <summary>Wordings of more words are marked whole; the table of 300 × 300 is the most that is made for one mark.</summary>
    private const int MaximumWords = 300;

    /// <summary>The parts of <paramref name="span"/> that <paramref name="other"/> says otherwise; the whole when it is short.</summary>
    public static List<TextSpan> Of(string text, TextSpan span, ReadOnlySpan<char> other)
    {
        var words = Words(span.In(text));
        var others = Words(other);
        if (words.Count < MinimumWords || others.Count < MinimumWords || words.Count > MaximumWords || others.Count > MaximumWords)
            return [span];
        bool[] isCommon = Common(span.In(text), words, other, others);
        var parts = Phrases(words, isCommon);
        int share = parts.Sum(part => part.Length);
        return share == 0 || share * 3 > span.Length * 2
            ? [span]
            : parts.ConvertAll(part => new TextSpan(part.Start + span.Start, part.End + span.Start));
    }

    private static List<TextSpan> Words(ReadOnlySpan<char> text)
    {
        var words = new List<TextSpan>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && text[i] is '\'' or '’' or '.' or ',' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])));
            if (isWord && start < 0)
                start = i;
            if (!isWord && start >= 0)
            {
                words.Add(new TextSpan(start, i));
                start = -1;
            }

            if (words.Count > MaximumWords)
                break;
        }

        return words;
    }

    private static bool[] Common(ReadOnlySpan<char> text, List<TextSpan> words, ReadOnlySpan<char> other, List<TextSpan> others)
    {
        int columns = others.Count + 1;
        var lengths = new int[(words.Count + 1) * columns];
        for (int i = words.Count - 1; i >= 0; i--)
        {
            for (int j = others.Count - 1; j >= 0; j--)
            {
                lengths[(i * columns) + j] = Same(text, words[i], other, others[j])
                    ? lengths[((i + 1) * columns) + j + 1] + 1
                    : Math.Max(lengths[((i + 1) * columns) + j], lengths[(i * columns) + j + 1]);
            }
        }

        var isCommon = new bool[words.Count];
        for (int i = 0, j = 0; i < words.Count && j < others.Count;)
        {
            if (Same(text, words[i], other, others[j]))
            {
                isCommon[i++] = true;
                j++;
            }
            else if (lengths[((i + 1) * columns) + j] >= lengths[(i * columns) + j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return isCommon;
    }

    private static bool Same(ReadOnlySpan<char> text, TextSpan word, ReadOnlySpan<char> other, TextSpan otherWord) =>
        text[word.Start..word.End].Equals(other[otherWord.Start..otherWord.End], StringComparison.OrdinalIgnoreCase);

    private static List<TextSpan> Phrases(List<TextSpan> words, bool[] isCommon)
    {
        var phrases = new List<TextSpan>();
        int lastWord = -2;
        for (int i = 0; i < words.Count; i++)
        {
            if (isCommon[i])
                continue;
            if (phrases.Count > 0 && i - lastWord <= 2)
                phrases[^1] = phrases[^1].Union(words[i]);
            else
                phrases.Add(words[i]);
            lastWord = i;
        }

        return phrases;
    }
}
