using System.Reflection;
using SourceDiff.Model;

namespace SourceDiff.Tests.Laws;

/// <summary>Every span that a fact holds, whatever kind of fact it is.</summary>
internal static class FactSpans
{
    public static IEnumerable<(string Part, TextSpan Span)> Of(Fact fact)
    {
        foreach (var property in fact.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            switch (property.GetValue(fact))
            {
                case TextSpan span:
                    yield return (property.Name, span);
                    break;
                case IEnumerable<TextSpan> spans:
                    foreach (var span in spans)
                        yield return (property.Name, span);
                    break;
            }
        }
    }
}
