using SourceDiff.LexiconBuilder;

namespace SourceDiff.Tests.Lexicon;

internal sealed class LexiconBuilderTests
{
    private const string Database = "/usr/share/wordnet";

    [Test]
    public void Write_InstalledWordNet_MakesTheCommittedImage()
    {
        DebianPackage.Require("wordnet-base", Path.Combine(Database, "data.noun"));
        string lexicon = Path.Combine(Root(), "src", "SourceDiff", "Lexicon");
        byte[] made = ImageWriter.Write(LexiconCompiler.Compile(WordNetDatabase.Read(Database), SynonymGroups.Read(Path.Combine(lexicon, "Synonyms"))));
        Assert.That(made.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(lexicon, "wordnet.bin"))), Is.True,
            "wordnet.bin is not what the tool makes: run src/SourceDiff.LexiconBuilder and commit the result.");
    }

    private static string Root()
    {
        string folder = TestContext.CurrentContext.TestDirectory;
        while (!File.Exists(Path.Combine(folder, "SourceDiff.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
