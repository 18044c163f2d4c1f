using System.Security.Cryptography;
using System.Text;

namespace SourceDiff.Reporting;

/// <summary>IRIs for things that have a name but no address: UUIDs of version 8 (RFC 9562), made of the SHA-256 of the name.</summary>
internal static class NamedUuid
{
    /// <summary>The same name always gives the same <c>urn:uuid:…</c>.</summary>
    public static string Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.Unicode.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
