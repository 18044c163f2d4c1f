using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;

namespace SourceDiff.Tests.Lexicon.Contraries;

/// <summary>Words for going from one place to another.</summary>
[TestFixture]
internal sealed class JourneysTests
{
    [TestCase("ferry", ExpectedResult = true)]
    [TestCase("travelling", ExpectedResult = true)]
    [TestCase("harbour", ExpectedResult = false)]
    public bool Has_Word_IsAskedByLemma(string word) => Journeys.Has(EnglishWords.Describe(word).Lemma);
}
