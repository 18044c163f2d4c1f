using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>Walks the passages of a document and collects its mentions in text order, O(n).</summary>
internal sealed class NameScanner(ReadingContext context)
{
    private readonly TokenTable _tokens = context.Tokens;
    private readonly Casing[] _casings = new Casing[context.Passages.Length];
    private readonly List<Mention> _mentions = new(Math.Max(8, context.Tokens.Count / 16));

    public List<Mention> Scan()
    {
        for (int i = 0; i < _casings.Length; i++)
            _casings[i] = PassageCasing.Of(_tokens, context.Passages[i]);
        using var evidence = CapitalEvidence.Gather(context, _casings);
        foreach (var passage in context.Passages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (passage.Kind is not (PassageKind.Boilerplate or PassageKind.Timestamp))
                Scan(passage, new NameStarts(evidence, _casings[passage.Index]));
        }

        return _mentions;
    }

    private void Scan(Passage passage, in NameStarts starts)
    {
        var run = new NameRun(_tokens, passage, starts);
        var shapes = _tokens.Shapes;
        int index = passage.FirstToken;
        while (index < passage.EndToken)
        {
            if ((shapes[index] & TokenShape.Capitalised) == 0)
            {
                index = ParticleStart(passage, index) is var name && name > index ? Split(passage, index, run.EndFrom(name)) : index + 1;
            }
            else if (starts.Starts(_tokens, passage, index))
            {
                index = Split(passage, index, run.EndFrom(index));
            }
            else
            {
                index++;
            }
        }
    }

    /// <summary>"al-Qaida", "el-Sisi": a particle and a hyphen before the capital; the index of the capital, or -1.</summary>
    private int ParticleStart(Passage passage, int index) =>
        index + 2 < passage.EndToken && _tokens.Kinds[index + 1] == TokenKind.Dash && _tokens.Has(index, WordTraits.NameParticle)
        && NameWords.IsCapitalised(_tokens, index + 2) && !NameWords.HasSpaceBefore(_tokens, index + 1)
        && !NameWords.HasSpaceBefore(_tokens, index + 2) && NameWords.IsParticle(_tokens, index) ? index + 2 : -1;

    /// <summary>Cuts a run of capitals at the titles and roles inside it; returns where the run ends.</summary>
    private int Split(Passage passage, int first, int end)
    {
        int piece = first, titleFirst = first, titleEnd = first;
        for (int i = first; i < end;)
        {
            int known = i == piece ? KnownPrefix(i, end) : 0;
            if (known > 0)
            {
                Add(passage, piece, i + known, titleFirst, titleEnd);
                i += known;
                piece = titleFirst = titleEnd = i;
                continue;
            }

            int whole = NameWords.KnownNameLength(_tokens, i, end, out _);
            if (whole > 1)
            {
                i += whole;
                continue;
            }

            int title = TitleWords.Length(_tokens, i, end);
            if (title > 0 && !IsWithinName(piece, i, i + title, end))
            {
                int before = TitleWords.WithoutModifiers(_tokens, piece, i);
                Add(passage, piece, before, titleFirst, titleEnd);
                titleFirst = before == piece && titleEnd == piece && titleFirst < piece ? titleFirst : before;
                i = piece = titleEnd = i + title;
                continue;
            }

            if (i > piece && StartsPerson(piece, i, end))
            {
                if (i > piece + 1 || !IsPlainOpener(passage, piece))
                    Add(passage, piece, i, titleFirst, titleEnd);
                piece = titleFirst = titleEnd = i;
            }

            i++;
        }

        Add(passage, piece, end, titleFirst, titleEnd);
        return end;
    }

    /// <summary>"U.S. Defense Secretary …", "Yankees manager", "Texas Gov. …": a known name before a title or a given name.</summary>
    private int KnownPrefix(int index, int end)
    {
        int known = NameWords.KnownNameLength(_tokens, index, end, out _);
        int next = index + known;
        if (known == 0 || (known == 1 && _tokens.Has(index, WordTraits.Role)) || next >= end || !NameWords.IsCapitalised(_tokens, next))
            return 0;
        if (TitleWords.LengthWithModifiers(_tokens, next, end) is var title && title > 0)
            return next + title >= end || !_tokens.Has(next + title, NameWords.NameNoun) ? known : 0;
        bool given = _tokens.Has(next, WordTraits.GivenName) && next + 1 < end && !_tokens.Has(index, WordTraits.GivenName | WordTraits.Surname)
            && !_tokens.Has(next + 1, NameWords.NameNoun) && !_tokens.Has(next, NameWords.KnownName);
        return given ? known : 0;
    }

    /// <summary>Whether a title is part of a longer name: "National Teachers Union", "Police Department", "Theo Judge".</summary>
    private bool IsWithinName(int piece, int title, int afterTitle, int end)
    {
        if (afterTitle == title + 1 && (afterTitle == end || _tokens.Is(afterTitle, "and")) && (EndsBody(piece, title) || EndsPurpose(piece, title)))
            return true;
        if (afterTitle < end)
        {
            if (NameWords.IsMark(_tokens, afterTitle - 1, '.'))
                return false;
            int next = afterTitle;
            if ((_tokens.Shapes[next] & TokenShape.Clitic) != 0 || _tokens[next] is "of" or "for")
                next++;
            int last = next;
            while (last < end && NameWords.IsCapitalised(_tokens, last) && !_tokens.Has(last, WordTraits.GivenName))
                last++;
            bool institution = last > next && _tokens.Has(last - 1, NameWords.NameNoun) && !_tokens.Has(last - 1, WordTraits.Role)
                && (last == end || !NameWords.IsCapitalised(_tokens, last));
            // "Doris Duke Professor": a surname between a given name and an office.
            return institution || (title == piece + 1 && _tokens.Has(piece, WordTraits.GivenName) && _tokens.Has(title, WordTraits.PersonTitle)
                && TitleWords.LengthWithModifiers(_tokens, afterTitle, end) > 0);
        }

        // The last word of a person's name: "Ana Baker", "J.T. Bishop".
        return title > piece && title - piece <= 2 && title + 1 == end
            && (_tokens.Has(piece, WordTraits.GivenName) || NameWords.IsInitial(_tokens, piece))
            && !_tokens.Has(piece, NameWords.KnownName)
            && (title == piece + 1 || _tokens.Has(title - 1, WordTraits.GivenName) || NameWords.IsInitial(_tokens, title - 1));
    }

    /// <summary>"Department of Criminal Justice", "Ministry of Justice": nothing but common words between the body and its last word.</summary>
    private bool EndsBody(int piece, int title)
    {
        int of = title - 1;
        while (of > piece && _tokens[of] is not ("of" or "for") && NameWords.IsOrdinary(_tokens, of) && !_tokens.Has(of, NameWords.KnownName | WordTraits.GivenName))
            of--;
        return of > piece && _tokens[of] is "of" or "for" && _tokens.Has(of - 1, WordTraits.OrganisationNoun);
    }

    /// <summary>"Friends to Re-hire the Conductor": whom the purpose of a body is for.</summary>
    private bool EndsPurpose(int piece, int title)
    {
        for (int i = piece + 1; i < title && _tokens.Is(title - 1, "the"); i++)
        {
            if (_tokens.Is(i, "to"))
                return _tokens.Has(i - 1, WordTraits.OrganisationNoun);
        }

        return false;
    }

    /// <summary>"Rival Deon Hale said": a common word whose capital the start of the sentence explains.</summary>
    private bool IsPlainOpener(Passage passage, int index) =>
        PassageCasing.StartsSentence(_tokens, passage, index) && NameWords.IsOrdinary(_tokens, index)
        && !_tokens.Has(index, NameWords.KnownName | WordTraits.GivenName | WordTraits.Surname | NameWords.NameNoun);

    /// <summary>"Cornerback Deon Hale", "KXZR reporter Ana Berg": a given name and one more word after what is no person's name.</summary>
    private bool StartsPerson(int piece, int index, int end)
    {
        if (!_tokens.Has(index, WordTraits.GivenName) || index + 1 >= end || !NameWords.IsWord(_tokens, index + 1)
            || !NameWords.IsCapitalised(_tokens, index + 1) || _tokens.Has(index + 1, NameWords.NameNoun)
            || (_tokens.Has(end - 1, NameWords.NameNoun) && !_tokens.Has(end - 1, WordTraits.Surname)))
        {
            return false;
        }

        int last = index - 1;
        // "Trade Committee Lena Holt": the body ends before the person.
        if (_tokens.Has(last, WordTraits.OrganisationNoun) && index - piece >= 2)
            return true;
        if (!NameWords.IsCapitalised(_tokens, last)
            || _tokens.Has(piece, WordTraits.GivenName | WordTraits.Surname | WordTraits.PlaceNoun) || _tokens.Has(last, WordTraits.GivenName)
            || NameWords.IsInitial(_tokens, last) || NameWords.IsInitial(_tokens, piece))
        {
            return false;
        }

        return (_tokens.Shapes[last] & TokenShape.AllCapitals) != 0
            || (NameWords.IsOrdinary(_tokens, last) && (_tokens.Classes[last] & WordClasses.Noun) != 0 && !_tokens.Has(last, NameWords.KnownPlace));
    }

    private void Add(Passage passage, int first, int end, int titleFirst, int titleEnd)
    {
        (first, end) = NameEdges.Trim(_tokens, first, end);
        if (first >= end)
            return;
        var mention = new Mention
        {
            First = first,
            End = end,
            Passage = passage.Index,
            TitleFirst = titleFirst,
            TitleEnd = titleEnd,
            Expansion = -1,
            Entity = -1,
        };
        NameEdges.Widen(_tokens, passage, ref mention);
        NameKinds.Judge(_tokens, passage, _casings[passage.Index], ref mention);
        if ((!mention.IsCertain || mention.End - mention.First == 2 || _tokens[mention.First].Length == 1) && NameEdges.IsNoName(_tokens, passage, mention))
            return;
        if (_mentions.Count > 0 && IsBracketed(passage, mention) && _mentions[^1].End == first - 1 && !IsCredit(passage, mention, _mentions[^1]))
            mention.Expansion = _mentions.Count - 1;
        _mentions.Add(mention);
    }

    /// <summary>"(CYBERCOM)": capitals alone in brackets.</summary>
    private bool IsBracketed(Passage passage, in Mention mention) =>
        mention.End == mention.First + 1 && mention.First > passage.FirstToken && mention.End < passage.EndToken
        && NameWords.IsMark(_tokens, mention.First - 1, '(') && NameWords.IsMark(_tokens, mention.End, ')')
        && (_tokens.Shapes[mention.First] & TokenShape.AllCapitals) != 0;

    /// <summary>"LOWMERE (NW) —", "left Oslo (AP)": the agency that a dateline or a closing credit names is no short form of the town.</summary>
    private bool IsCredit(Passage passage, in Mention mention, in Mention before) =>
        passage.Kind == PassageKind.Dateline
        || (_tokens.Has(mention.First, WordTraits.Agency)
            && NewsLexicon.English.Match(_tokens, before.First, WordTraits.Agency, out _) != before.End - before.First);
}
