using SourceDiff.Lexicon;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Lexicon;

internal sealed class NewsLexiconTests
{
    [Test]
    public void Load_WordInTwoTables_HasTheTraitsOfBothAndAValueForEach()
    {
        var table = LexiconTable.Load([("one", "may\tModal\tmight\n"), ("two", "# calendar\nmay\tMonth, Abbreviation\t5\n")]);
        int entry = table.Find("may", WordFolding.FullHash("may"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(table.Traits(entry), Is.EqualTo(WordTraits.Modal | WordTraits.Month | WordTraits.Abbreviation));
            Assert.That(table.Value(entry, WordTraits.Modal), Is.EqualTo("might"));
            Assert.That(table.Value(entry, WordTraits.Month), Is.EqualTo("5"));
            Assert.That(table.Value(entry, WordTraits.Unit), Is.Empty);
        }
    }

    [TestCase("as soon as", 3)]
    [TestCase("As long as", 3)]
    [TestCase("as though", 2)]
    [TestCase("as well", 1)]
    public void Match_WordsThatStartPhrases_TakesTheLongest(string text, int length)
    {
        var tokens = Tokenizer.Tokenize(text, text.Length);
        Assert.That(NewsLexicon.English.Match(tokens, 0, WordTraits.Subordinator, out _), Is.EqualTo(length));
    }

    [Test]
    public void TraitNames_EveryTrait_IsReadByItsName()
    {
        var traits = Enum.GetValues<WordTraits>().Where(trait => trait != WordTraits.None).ToArray();
        var table = LexiconTable.Load([("all", string.Concat(traits.Select(trait => $"{trait.ToString().ToLowerInvariant()}\t{trait}\n")))]);
        Assert.That(traits.Select(trait => table.Traits(table.Find(trait.ToString().ToLowerInvariant(), WordFolding.FullHash(trait.ToString().ToLowerInvariant())))), Is.EqualTo(traits));
    }

    [Test]
    public void Load_TraitThatDoesNotExist_NamesIt() =>
        Assert.That(() => LexiconTable.Load([("one", "may\tMonht\n")]), Throws.TypeOf<InvalidDataException>().With.Message.Contains("Monht"));

    [Test]
    public void Load_RowWithoutTraits_NamesTableAndRow() =>
        Assert.That(() => LexiconTable.Load([("one", "may\n")]), Throws.TypeOf<InvalidDataException>().With.Message.Contains("one: 'may'"));
}
