namespace SourceDiff.Tests;

/// <summary>
/// Files of the repository that tests compare with what the product prints. With SOURCEDIFF_UPDATE_GOLDENS set, the tests write
/// them anew instead; then read what changed before it is committed.
/// </summary>
internal static class Goldens
{
    public static bool AreUpdated => Environment.GetEnvironmentVariable("SOURCEDIFF_UPDATE_GOLDENS") is { Length: > 0 };

    /// <summary>Compares <paramref name="actual"/> with the file at <paramref name="path"/>, or writes it there.</summary>
    public static void Check(string path, string actual)
    {
        if (AreUpdated)
            File.WriteAllText(path, actual);

        Assert.That(actual, Is.EqualTo(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : ""),
            $"{Path.GetRelativePath(Repository.Root, path)} is out of date. If the change is meant, run the test with SOURCEDIFF_UPDATE_GOLDENS=1 and read the difference.");
    }
}
