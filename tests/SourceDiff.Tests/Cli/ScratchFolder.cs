using System.Text;

namespace SourceDiff.Tests.Cli;

/// <summary>A folder of articles that is gone after the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public const string Wire = """
        ---
        title: Ferry fire kills twelve
        publisher: "National Wire"
        published: 2031-04-07T18:00:00Z
        ---
        ## Fire at sea

        Twelve people were killed when the ferry Silver Gull caught fire off Norrland on Monday, the coastguard said.

        The ship carried 212 passengers and 18 crew, its owner Nordic Strait Lines said in a statement.
        """;

    public const string Courier = """
        Fourteen people were killed when the ferry Silver Gull caught fire off Norrland on Monday, the coastguard said.

        The ship carried 212 passengers and 18 crew, its owner Nordic Strait Lines said in a statement.
        """;

    public ScratchFolder()
    {
        Path = Directory.CreateTempSubdirectory("sourcediff-").FullName;
        Write("wire.md", Wire);
        Write("courier.txt", Courier);
    }

    public string Path { get; }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
