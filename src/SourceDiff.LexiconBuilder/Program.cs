using SourceDiff.LexiconBuilder;

const string Help = """
    Makes src/SourceDiff/Lexicon/wordnet.bin, the general lexicon that the library embeds.

    Usage: dotnet run --project src/SourceDiff.LexiconBuilder -- WORDNET SYNONYMS OUTPUT

      WORDNET    the folder of the WordNet 3.0 database files (Debian: apt-get install wordnet-base, /usr/share/wordnet)
      SYNONYMS   the folder of our own groups of synonyms, src/SourceDiff/Lexicon/Synonyms
      OUTPUT     the file to write

    The same input makes the same bytes. The format is described in src/SourceDiff/Lexicon/WordNetImage.cs.
    """;

if (args.Length != 3 || args[0] is "-h" or "--help")
{
    Console.WriteLine(Help);
    return args is ["-h"] or ["--help"] ? 0 : 2;
}

if (!File.Exists(Path.Combine(args[0], "data.noun")))
{
    Console.Error.WriteLine($"'{args[0]}' holds no WordNet database (no data.noun). Install the Debian package wordnet-base and pass /usr/share/wordnet.");
    return 1;
}

var lexicon = LexiconCompiler.Compile(WordNetDatabase.Read(args[0]), SynonymGroups.Read(args[1]));
byte[] image = ImageWriter.Write(lexicon);
File.WriteAllBytes(args[2], image);
Console.WriteLine($"{args[2]}: {image.Length:N0} bytes, {lexicon.Words.Count:N0} words, {lexicon.ConceptCount:N0} concepts");
return 0;
