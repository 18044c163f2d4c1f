using SourceDiff.Tracing;

namespace SourceDiff.Tests.Tracing;

public sealed class MisspellingTests
{
    [TestCase("recieved")]
    [TestCase("occured")]
    [TestCase("accross")]
    [TestCase("beleive")]
    [TestCase("embarass")]
    [TestCase("travelled", false)]
    [TestCase("focussed", false)]
    [TestCase("blogger", false)]
    [TestCase("vaping", false)]
    [TestCase("deepfake", false)]
    [TestCase("cryptocurrency", false)]
    [TestCase("Recieved", false)]
    [TestCase("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", false)]
    [TestCase("", false)]
    public void Word_IsMisspeltOrOnlyUnknown(string word, bool isMisspelt = true) => Assert.That(Misspelling.Is(word), Is.EqualTo(isMisspelt));
}
