using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The IRI of a document in formats that want one for everything.</summary>
internal static class DocumentAddress
{
    /// <summary>Where it was published; otherwise its file.</summary>
    public static string Of(Document document) => document.Url is { IsAbsoluteUri: true } url ? url.AbsoluteUri : OfFile(document);

    /// <summary>
    /// The id, which mostly is a file name, as a reference relative to the report; an absolute path becomes a file address.
    /// Nothing in an id can make it an address of another scheme or host.
    /// </summary>
    public static string OfFile(Document document)
    {
        string id = document.Id;
        bool isRooted = id[0] == '/';
        bool isPath = !id.Contains("//", StringComparison.Ordinal) && !id.EndsWith('/');
        if (!isPath)
            return Uri.EscapeDataString(id);
        string path = string.Join('/', id.Split('/').Select(Uri.EscapeDataString));
        return isRooted ? "file://" + path : path;
    }
}
