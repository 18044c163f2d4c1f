using System.Text;

namespace SourceDiff.Cli.Articles;

/// <summary>
/// Bytes to text: a byte order mark decides (UTF-8, UTF-16); without one it is UTF-8, or Windows-1252 when it is no valid UTF-8.
/// </summary>
internal static class TextDecoding
{
    /// <summary>What Windows-1252 has at 0x80–0x9f, where Latin-1 has controls. Undefined bytes become U+FFFD.</summary>
    private const string WindowsLetters = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; <paramref name="isGuessed"/> tells that it was read as Windows-1252 for want of anything better.</summary>
    /// <exception cref="InputException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name, out bool isGuessed)
    {
        isGuessed = false;
        if (bytes.StartsWith("\ufeff"u8))
            bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe]))
            return Encoding.Unicode.GetString(bytes[2..]);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);

        if (bytes.Contains((byte)0))
            throw new InputException($"'{name}' is a binary file: it holds zero bytes. Pass text, Markdown or HTML; UTF-16 text needs its byte order mark.");
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            isGuessed = true;
            return FromWindows1252(bytes);
        }
    }

    private static string FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (byte value in bytes)
            text.Append(value is >= 0x80 and < 0xa0 ? WindowsLetters[value - 0x80] : (char)value);
        return text.ToString();
    }
}
