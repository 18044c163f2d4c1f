using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Html;

/// <summary>
/// Fragments for deep links: made of what a finding says (rule, values, who holds them), not of where it stands, so that a
/// link survives small edits elsewhere in the articles.
/// </summary>
internal static class FindingAnchors
{
    private const int HexDigits = 10;

    public static ImmutableArray<string> Of(Comparison comparison)
    {
        var anchors = ImmutableArray.CreateBuilder<string>(comparison.Findings.Length);
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in comparison.Findings)
        {
            string anchor = Of(finding);
            int times = used[anchor] = used.GetValueOrDefault(anchor) + 1;
            anchors.Add(times == 1 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor}-{times}"));
        }

        return anchors.MoveToImmutable();
    }

    private static string Of(Finding finding)
    {
        var said = new StringBuilder(finding.RuleId).Append('\n').Append(finding.Subject);
        foreach (var position in finding.Positions)
        {
            said.Append('\n').Append(position.Value);
            foreach (string document in position.DocumentIds)
                said.Append('\t').Append(document);
        }

        byte[] hash = SHA256.HashData(Encoding.Unicode.GetBytes(said.ToString()));
        return "f-" + Convert.ToHexStringLower(hash)[..HexDigits];
    }
}
