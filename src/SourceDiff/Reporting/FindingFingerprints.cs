using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// Names findings by what they say (rule, subject, values, who holds them), not by where that stands: a fingerprint survives
/// edits elsewhere in the articles and another order of the documents. Links to findings and code-review tools live on it.
/// </summary>
internal static class FindingFingerprints
{
    /// <summary>How the fingerprint is made; another way gets another version, so that a tool never compares two ways.</summary>
    public const string Name = "findingValues/v2";

    /// <summary>80 bits: two of a million findings share them with a probability below one in a trillion.</summary>
    private const int HexDigits = 20;

    /// <summary>One fingerprint a finding, in their order; findings that say the same are numbered.</summary>
    public static ImmutableArray<string> Of(Comparison comparison)
    {
        var fingerprints = ImmutableArray.CreateBuilder<string>(comparison.Findings.Length);
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in comparison.Findings)
        {
            string fingerprint = Of(finding);
            int times = used[fingerprint] = used.GetValueOrDefault(fingerprint) + 1;
            fingerprints.Add(times == 1 ? fingerprint : string.Create(CultureInfo.InvariantCulture, $"{fingerprint}-{times}"));
        }

        return fingerprints.MoveToImmutable();
    }

    /// <summary>A clause has other details beside this one, and they may change while this one stays.</summary>
    private static bool IsOfClause(Aspect aspect) =>
        aspect is Aspect.Date or Aspect.Duration or Aspect.Money or Aspect.Attribution or Aspect.Certainty or Aspect.Polarity;

    private static string Of(Finding finding)
    {
        var positions = new List<string>(finding.Positions.Length);
        foreach (var position in finding.Positions)
            positions.Add(string.Join('\t', position.DocumentIds.Order(StringComparer.Ordinal).Prepend(position.Value)));
        positions.Sort(StringComparer.Ordinal);
        var said = new StringBuilder(finding.RuleId).Append('\n').Append(IsOfClause(finding.Aspect) ? "" : finding.Subject).Append('\n').AppendJoin('\n', positions);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(said.ToString())))[..HexDigits];
    }
}
