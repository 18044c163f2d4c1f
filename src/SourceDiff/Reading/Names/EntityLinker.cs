using System.Runtime.InteropServices;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>
/// Tells which mentions name the same: equal names, a surname after the full name, an acronym, a short form. Full names
/// first, then single words in text order, each to the latest candidate. O(n): candidates are chained by last word, and
/// at most <see cref="MaxCandidates"/> are looked at.
/// </summary>
internal sealed class EntityLinker(TokenTable tokens, List<Mention> mentions)
{
    /// <summary>More people of one surname than a text can keep apart.</summary>
    private const int MaxCandidates = 8;

    /// <summary>Once may be "a stake in Kestrel"; twice is a town.</summary>
    private const int MinimumLocated = 2;

    private readonly List<LinkedEntity> _entities = new(mentions.Count);
    private readonly Dictionary<int, int> _byName = new(mentions.Count);
    private readonly Dictionary<int, int> _byLastWord = new(mentions.Count);
    private readonly Dictionary<int, int> _byFirstWord = new(mentions.Count);
    private readonly Dictionary<int, int> _byInitials = [];
    private readonly Dictionary<int, int> _bySpelling = [];

    /// <summary>How often a word that no table knows stands alone behind "in", "near", "across".</summary>
    private readonly Dictionary<int, int> _located = [];

    public List<LinkedEntity> Link()
    {
        var all = CollectionsMarshal.AsSpan(mentions);
        for (int i = 0; i < all.Length; i++)
        {
            if (IsFull(all[i]))
                LinkFull(ref all[i], i);
            else if (all[i].Kind == EntityKind.Place && !all[i].IsCertain && !tokens.Has(all[i].First, NameWords.KnownPlace))
                CollectionsMarshal.GetValueRefOrAddDefault(_located, NameWords.Key(tokens, all[i].First), out _)++;
        }

        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Entity < 0)
                LinkShort(ref all[i], i);
            var entity = CollectionsMarshal.AsSpan(_entities)[all[i].Entity];
            entity.LastSeen = i;
            _entities[all[i].Entity] = entity;
        }

        return _entities;
    }

    /// <summary>Full names found the entities that short ones refer to.</summary>
    private static bool IsFull(in Mention mention) => mention.End - mention.First > 1 && mention.Expansion < 0;

    private void LinkFull(ref Mention mention, int index)
    {
        int key = NameKeys.Of(tokens, mention);
        if (!_byName.TryGetValue(key, out int entity) || (tokens.Text.Length > 0 && !Merges(entity, mention)))
            entity = Candidate(mention);
        if (entity < 0)
            entity = BySpelling(mention);
        if (entity < 0)
        {
            entity = New(mention, index);
            if (NameKeys.OfInitials(tokens, mention) is not 0 and var initials)
                _byInitials.TryAdd(initials, entity);
        }
        else
        {
            Absorb(entity, mention, index);
        }

        _byName.TryAdd(key, entity);
        mention.Entity = entity;
    }

    private bool Merges(int entity, in Mention mention) => !(_entities[entity].IsCertain && mention.IsCertain && _entities[entity].Kind != mention.Kind);

    /// <summary>An entity that a full name abbreviates or extends: "Raj Chohan" / "Raj K. Chohan", "Orioles" / "Baltimore Orioles".</summary>
    private int Candidate(in Mention mention)
    {
        int last = NameParts.LastWord(tokens, mention);
        int entity = _byLastWord.GetValueOrDefault(NameWords.Key(tokens, last), -1);
        for (int seen = 0; entity >= 0 && seen < MaxCandidates; seen++, entity = _entities[entity].Previous)
        {
            var full = mentions[_entities[entity].Fullest];
            if (_entities[entity].Kind == EntityKind.Person ? mention.Kind is EntityKind.Person or EntityKind.Unknown && NameParts.AreSamePerson(tokens, full, mention)
                : mention.Kind != EntityKind.Person && NameParts.IsTail(tokens, full, mention))
            {
                return entity;
            }
        }

        return -1;
    }

    private void LinkShort(ref Mention mention, int index)
    {
        if (mention.Expansion >= 0 && mentions[mention.Expansion].Entity is var expanded and >= 0)
        {
            var entity = _entities[expanded];
            entity.Acronym = mention.First;
            _entities[expanded] = entity;
            _byName.TryAdd(NameKeys.Of(tokens, mention), expanded);
            mention.Entity = expanded;
            return;
        }

        int key = NameKeys.Of(tokens, mention);
        int found = Latest(NameWords.Key(tokens, mention.First), mention);
        if (found < 0 && (tokens.Shapes[mention.First] & TokenShape.AllCapitals) != 0)
            found = _byInitials.GetValueOrDefault(NameWords.Key(tokens, mention.First), -1);
        if (found < 0)
            found = _byName.GetValueOrDefault(key, -1);
        if (found < 0)
            found = ByFirstWord(mention);
        if (found < 0)
            found = BySpelling(mention);
        if (found < 0)
            found = New(mention, index);
        else
            Absorb(found, mention, index);
        _byName.TryAdd(key, found);
        mention.Entity = found;
    }

    /// <summary>Of the entities whose name ends in the word, the one mentioned last; else the first one that will be.</summary>
    private int Latest(int key, in Mention mention)
    {
        int best = -1;
        int entity = _byLastWord.GetValueOrDefault(key, -1);
        for (int seen = 0; entity >= 0 && seen < MaxCandidates; seen++, entity = _entities[entity].Previous)
        {
            var candidate = _entities[entity];
            bool fits = candidate.Kind != EntityKind.Place ? !IsKnownPlace(mention) && !(mention.IsCertain && mention.Kind != candidate.Kind && candidate.IsCertain)
                : mention.Kind is EntityKind.Place or EntityKind.Unknown && NameParts.IsSame(tokens, mentions[candidate.Fullest], mention);
            if (fits && (best < 0 || candidate.LastSeen >= _entities[best].LastSeen))
                best = entity;
        }

        return best;
    }

    /// <summary>"Morozow" for "Alexei Morozov", "Muhamed al-Rashid" for "Mohamed al-Rashid": a person in another romanisation of the last word.</summary>
    private int BySpelling(in Mention mention)
    {
        int last = NameParts.LastWord(tokens, mention);
        if (mention.Kind is not (EntityKind.Person or EntityKind.Unknown) || NameWords.IsOrdinary(tokens, last))
            return -1;
        int key = Romanisation.Key(tokens[last]);
        if (key == 0 || !_bySpelling.TryGetValue(key, out int entity) || _entities[entity].Kind != EntityKind.Person)
            return -1;
        return NameParts.AreSpelledAlike(tokens, mentions[_entities[entity].Fullest], mention) ? entity : -1;
    }

    /// <summary>A country is not the body that bears its name.</summary>
    private static bool IsKnownPlace(in Mention mention) => mention.Kind == EntityKind.Place && mention.IsCertain;

    /// <summary>"Teyla" after "Teyla Brand", "Kestrel" after "Kestrel Shipping Group".</summary>
    private int ByFirstWord(in Mention mention)
    {
        int entity = _byFirstWord.GetValueOrDefault(NameWords.Key(tokens, mention.First), -1);
        if (entity < 0 || _entities[entity].Kind == EntityKind.Place)
            return -1;
        // "the Marlow Herald" is named for the town that the text places things in.
        if (_located.GetValueOrDefault(NameWords.Key(tokens, mention.First)) >= MinimumLocated)
            return -1;
        if (_entities[entity].Kind == EntityKind.Person)
            return tokens.Has(mention.First, WordTraits.GivenName) && mention.Kind != EntityKind.Place ? entity : -1;
        // "Boston" is not the Boston Globe, and a common word says nothing of the name that it starts.
        return tokens.Has(mention.First, NameWords.KnownPlace | WordTraits.Demonym) || NameWords.IsOrdinary(tokens, mention.First)
            || mention.Kind is EntityKind.Person or EntityKind.Place ? -1 : entity;
    }

    private int New(in Mention mention, int index)
    {
        int entity = _entities.Count;
        int last = NameWords.Key(tokens, NameParts.LastWord(tokens, mention));
        _entities.Add(new LinkedEntity
        {
            Kind = mention.Kind,
            IsCertain = mention.IsCertain,
            Fullest = index,
            Acronym = -1,
            LastSeen = -1,
            Previous = _byLastWord.GetValueOrDefault(last, -1),
        });
        _byLastWord[last] = entity;
        if (mention.Kind == EntityKind.Person && Romanisation.Key(tokens[NameParts.LastWord(tokens, mention)]) is not 0 and var spelling)
            _bySpelling.TryAdd(spelling, entity);
        if (mention.End - mention.First > 1)
            _byFirstWord.TryAdd(NameWords.Key(tokens, mention.First), entity);
        return entity;
    }

    private void Absorb(int entity, in Mention mention, int index)
    {
        var known = _entities[entity];
        var full = mentions[known.Fullest];
        if (mention.End - mention.First > full.End - full.First && mention.Kind == known.Kind)
            known.Fullest = index;
        // "Garland" may be a town, "Merrick Garland" is none.
        bool guess = mention.Kind == EntityKind.Place && !mention.IsCertain && mention.End - mention.First < full.End - full.First;
        if (mention.Kind != EntityKind.Unknown && !guess && (known.Kind == EntityKind.Unknown || (mention.IsCertain && !known.IsCertain)))
        {
            known.Kind = mention.Kind;
            known.IsCertain = mention.IsCertain;
        }

        _entities[entity] = known;
    }
}
