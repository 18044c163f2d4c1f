using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading;

/// <summary>
/// Reads who holds which office, job or relation: titles before names, appositions, "was elected mayor". A role without
/// a holder is read too, because another article may name the holder. O(n) with windows of at most 16 tokens.
/// </summary>
internal sealed class RoleExtractor : IFactExtractor
{
    public void Extract(ReadingContext context)
    {
        var tokens = context.Tokens;
        var names = context.Names;
        var phrases = new RolePhrase(tokens);
        var holders = new RoleHolder(tokens, names);
        foreach (var passage in context.Passages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (!passage.IsContent)
                continue;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (!tokens.Has(i, WordTraits.Role | WordTraits.PersonTitle | WordTraits.Kinship | WordTraits.StartsPhrase))
                    continue;
                if (!phrases.TryRead(passage, i, out var role) || NarrowsNext(tokens, passage, i, role) || IsInsideName(tokens, names, role) || IsEndOfName(tokens, names, role))
                    continue;
                Add(context, tokens, passage, holders, WithoutName(tokens, names, role));
                i = role.End - 1;
            }
        }
    }

    /// <summary>"the <i>deputy</i> minister": no role beside the one that it narrows.</summary>
    private static bool NarrowsNext(TokenTable tokens, Passage passage, int index, in RoleWords role) =>
        role.End == index + 1 && role.End < passage.EndToken && tokens.Has(index, WordTraits.RoleModifier) && tokens.Has(role.End, WordTraits.Role);

    private static void Add(ReadingContext context, TokenTable tokens, Passage passage, RoleHolder holders, in RoleWords role)
    {
        int holder = holders.Of(passage, role);
        // A title is no role by itself ("the general"), nor is a relative nobody names.
        if (holder < 0 && role.NeedsHolder)
            return;
        context.Add(new RoleFact(tokens.SpanOf(role.First, role.End), passage.Index, role.Text(tokens))
        {
            Holder = holder,
            Organisation = holders.OrganisationOf(passage, role, holder),
        });
    }

    /// <summary>"Green Party candidate": the party is named, it narrows nothing.</summary>
    private static RoleWords WithoutName(TokenTable tokens, NameTable names, in RoleWords role)
    {
        int first = role.First;
        int at = names.After(tokens.Starts[role.Office]) - 1;
        if (first < role.Office && at >= 0 && names.All[at].Span.End > tokens.Starts[first])
            first = Math.Min(role.Office, names.EndToken(names.All[at]));
        while (first < role.Office && tokens.Kinds[first] != TokenKind.Word || (first < role.Office && (tokens.Shapes[first] & TokenShape.Clitic) != 0))
            first++;
        return role with { First = first };
    }

    /// <summary>"the Teachers Union": the word is part of the name of something else.</summary>
    private static bool IsInsideName(TokenTable tokens, NameTable names, in RoleWords role)
    {
        int at = names.After(tokens.Ends[role.Head - 1]) - 1;
        return at >= 0 && names.All[at].Span.End > tokens.Starts[role.Head - 1];
    }

    /// <summary>"the old Bay Maid warehouse": a capital behind a name that is nobody's employer, and nobody is named behind it.</summary>
    private static bool IsEndOfName(TokenTable tokens, NameTable names, in RoleWords role)
    {
        if (role.First == 0 || role.Head - role.First != 1 || !NameWords.IsCapitalised(tokens, role.First) || names.EndingAt(role.First - 1) is not { Entity.Kind: EntityKind.Unknown })
            return false;
        return names.StartingAt(role.End) is null && role.End < tokens.Count && tokens.Kinds[role.End] == TokenKind.Word && !NameWords.IsCapitalised(tokens, role.End);
    }
}
