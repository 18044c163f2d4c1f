using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading;

/// <summary>Reads who and what is named: persons, organisations, places and works, and which mentions mean the same.</summary>
internal sealed class NameExtractor : IFactExtractor
{
    public void Extract(ReadingContext context)
    {
        var tokens = context.Tokens;
        var mentions = new NameScanner(context).Scan();
        if (mentions.Count == 0)
            return;
        NamePairs.Split(tokens, mentions);
        var linked = new EntityLinker(tokens, mentions).Link();
        foreach (var entity in linked)
            context.AddEntity(entity.Kind, NameOf(tokens, mentions[entity.Fullest], entity.Kind), entity.Acronym < 0 ? null : tokens[entity.Acronym].ToString());
        foreach (var mention in mentions)
        {
            bool titled = mention.TitleEnd > mention.TitleFirst && mention.TitleEnd <= mention.First;
            context.Add(new NameFact(tokens.SpanOf(mention.First, mention.End), mention.Passage, context.Entities[mention.Entity])
            {
                TitleSpan = titled ? tokens.SpanOf(mention.TitleFirst, mention.TitleEnd) : default,
            });
        }
    }

    /// <summary>The name as written, on one line; of countries and regions the form that stands for all of their variants.</summary>
    private static string NameOf(TokenTable tokens, in Mention mention, EntityKind kind)
    {
        if (kind == EntityKind.Place && NameWords.StandardName(tokens, mention) is { Length: > 0 } standard)
            return standard;

        var text = tokens.SpanOf(mention.First, mention.End).In(tokens.Text);
        if (text.IndexOfAny('\n', '\r', '\t') < 0 && !text.Contains("  ", StringComparison.Ordinal))
            return text.ToString();
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
