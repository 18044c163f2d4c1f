using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Tests.Lexicon.Contraries;

/// <summary>What is told before the terms are looked at may send a look in vain, and never spares one that would find something.</summary>
public class FollowingWordsTests
{
    private static readonly TokenTable Tokens = SourceComparer.Create().Read(new Document("a",
        "The harbour pilots, who walked out on Monday over a new roster, will hold further talks with the port before the ferry season opens next month, both sides said.")).Tokens;

    [TestCase(false, ContraryTable.MaxGap + 1)]
    [TestCase(true, ContraryTable.MaxDistance + 1)]
    public void MayFollow_WordInReach_IsNeverMissed(bool isFar, int reach)
    {
        for (int first = 0; first < Tokens.Count; first++)
        {
            for (int second = first + 1; second < Math.Min(Tokens.Count, first + 1 + reach); second++)
                Assert.That(default(FollowingWords).With(Tokens.Lemmas[second], isFar).MayFollow(Tokens, first, Tokens.Count), Is.True, $"{first} {second}");
        }
    }

    [Test]
    public void MayFollow_WordBehindAnAside_IsNotMissed()
    {
        int pilots = 2, hold = Tokens.Lemmas.IndexOf(EnglishWords.Describe("hold").Lemma);
        Assert.That(hold - pilots, Is.GreaterThan(ContraryTable.MaxDistance + 1));
        Assert.That(default(FollowingWords).With(Tokens.Lemmas[hold], isFar: true).MayFollow(Tokens, pilots, Tokens.Count), Is.True);
    }

    [Test]
    public void MayFollow_NoWords_IsNever() => Assert.That(default(FollowingWords).MayFollow(Tokens, 0, Tokens.Count), Is.False);

    [Test]
    public void MayFollow_WholeTerm_IsAlways() => Assert.That((default(FollowingWords) with { IsWhole = true }).MayFollow(Tokens, Tokens.Count - 1, Tokens.Count), Is.True);
}
