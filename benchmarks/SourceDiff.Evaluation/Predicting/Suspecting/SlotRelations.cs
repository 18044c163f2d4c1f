using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;

namespace SourceDiff.Evaluation.Predicting.Suspecting;

/// <summary>How a word of the hypothesis stands to a word of its premise, by WordNet.</summary>
internal static class SlotRelations
{
    /// <summary>Steps up in WordNet in which a word is still a kind of another.</summary>
    private const int Steps = 2;

    /// <summary>The relation to the one word that the premise has in the same slot.</summary>
    public static SuspectSign InSlot(int other, int lemma) =>
        other < 0 || lemma < 0 ? SuspectSign.SlotOther
        : WordOpposition.Are(other, lemma) ? SuspectSign.SlotAntonym
        : WordKinship.AreSame(other, lemma) ? SuspectSign.SlotSynonym
        : WordNet.IsHypernym(lemma, other, Steps) || WordNet.AreRelated(other, lemma) ? SuspectSign.SlotBroader
        : WordNet.IsHypernym(other, lemma, Steps) ? SuspectSign.SlotNarrower
        : WordSupport.AreSiblings(other, lemma) ? SuspectSign.SlotSibling : SuspectSign.SlotOther;

    /// <summary>Marks every relation to one word of the premise, which stands near the place of the suspect or anywhere.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool Relate(SuspectWord word, int other, int lemma, bool near)
    {
        if (other < 0 || lemma < 0 || other == lemma)
            return false;
        bool any = false;
        void Set(bool is_, SuspectSign far, SuspectSign close)
        {
            if (is_)
                word.Set(near ? close : far);
            any |= is_;
        }

        Set(WordKinship.AreSame(other, lemma), SuspectSign.Synonym, SuspectSign.SynonymNear);
        Set(WordOpposition.Are(other, lemma), SuspectSign.Antonym, SuspectSign.AntonymNear);
        Set(WordNet.IsHypernym(lemma, other, Steps), SuspectSign.Broader, SuspectSign.BroaderNear);
        Set(WordNet.IsHypernym(other, lemma, Steps), SuspectSign.Narrower, SuspectSign.NarrowerNear);
        Set(WordNet.AreRelated(other, lemma), SuspectSign.Related, SuspectSign.RelatedNear);
        Set(!any && WordSupport.AreSiblings(other, lemma), SuspectSign.Sibling, SuspectSign.SiblingNear);
        return any;
    }
}
