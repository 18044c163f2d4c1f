using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>Says of many documents at once who credits a statement to whom, or how sure they are of it.</summary>
internal static class DriftWording
{
    /// <summary>Sources that a sentence can name.</summary>
    private const int MostNamed = 4;

    private static readonly string[] Levels = [.. Enum.GetValues<CertaintyLevel>().Order().Select(FactText.Fold)];

    /// <summary>"Alleged in 3 documents, stated in 2." in the order of certainty, whatever that of the positions.</summary>
    public static string OfCertainty(ImmutableArray<Position> positions)
    {
        var sentence = new StringBuilder();
        foreach (string level in Levels)
        {
            foreach (var position in positions)
            {
                if (position.Value != level)
                    continue;
                sentence.Append(sentence.Length == 0 ? "" : ", ");
                sentence.Append(level).Append(" in ").Append(Documents(position, sentence.Length == level.Length + 4));
            }
        }

        return sentence.Length == 0 ? "" : string.Concat(char.ToUpperInvariant(sentence[0]).ToString(), sentence.ToString(1, sentence.Length - 1), ".");
    }

    /// <summary>"2 documents credit it to police, 1 to James Clark; 3 state it themselves."</summary>
    /// <param name="positions">The sources, one of which may be the articles themselves.</param>
    /// <param name="ownVoice">The value of the articles themselves.</param>
    public static string OfAttribution(ImmutableArray<Position> positions, string ownVoice)
    {
        var sentence = new StringBuilder();
        int left = 0, own = 0, named = 0;
        foreach (var position in positions.OrderByDescending(position => position.DocumentIds.Count()).ThenBy(position => position.Value, StringComparer.Ordinal))
        {
            int documents = position.DocumentIds.Count();
            if (position.Value == ownVoice)
            {
                own = documents;
                continue;
            }

            if (named++ >= MostNamed)
            {
                left++;
                continue;
            }

            string source = position.Value is "" or "he" or "she" or "they" or "it" ? "a source that is not named" : position.Value;
            sentence.Append(sentence.Length == 0 ? $"{Documents(position, isFirst: true)} {(documents == 1 ? "credits" : "credit")} it to " : string.Create(CultureInfo.InvariantCulture, $", {documents} to ")).Append(source);
        }

        sentence.Append(left == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", and others to {left} more"));
        if (own > 0)
            sentence.Append(string.Create(CultureInfo.InvariantCulture, $"; {own} {(own == 1 ? "states it itself" : "state it themselves")}"));
        return sentence.Append('.').ToString();
    }

    private static string Documents(Position position, bool isFirst)
    {
        int documents = position.DocumentIds.Count();
        return string.Create(CultureInfo.InvariantCulture, $"{documents}{(!isFirst ? "" : documents == 1 ? " document" : " documents")}");
    }
}
