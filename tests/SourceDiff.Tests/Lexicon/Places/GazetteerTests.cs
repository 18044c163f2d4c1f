using SourceDiff.Lexicon.Places;

namespace SourceDiff.Tests.Lexicon.Places;

public class GazetteerTests
{
    [TestCase("dallas", "texas", ExpectedResult = true)]
    [TestCase("united states", "dallas", ExpectedResult = true, TestName = "A whole of a whole")]
    [TestCase("rangoon", "yangon", ExpectedResult = true, TestName = "Another name")]
    [TestCase("paris", "texas", ExpectedResult = true, TestName = "A place of the name")]
    [TestCase("dallas", "ohio", ExpectedResult = false)]
    [TestCase("amsel", "orlen", ExpectedResult = false, TestName = "Unknown places")]
    public bool AreNested_OfTwoNames(string one, string other) => Gazetteer.AreNested(one, other);

    [TestCase("dallas", ExpectedResult = "Town")]
    [TestCase("georgia", ExpectedResult = "State, Country, Area")]
    [TestCase("amsel", ExpectedResult = "None")]
    public string SortsOf_Name(string name) => Gazetteer.SortsOf(name).ToString();
}
