using System.Text;
using SourceDiff.Cli;
using SourceDiff.Cli.Articles;

namespace SourceDiff.Tests.Cli.Articles;

public class TextDecodingTests
{
    private const string Text = "Twelve “dead” – naïve 😀";

    [Test]
    public void Decode_EveryEncoding_GivesTheText()
    {
        byte[][] forms =
        [
            Encoding.UTF8.GetBytes(Text),
            [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Text)],
            [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Text)],
            [0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(Text)],
        ];

        Assert.That(forms.Select(form => TextDecoding.Decode(form, "a", out bool isGuessed) + isGuessed), Is.All.EqualTo(Text + "False"));
    }

    [Test]
    public void Decode_NoUtf8_IsWindows1252()
    {
        Assert.That(TextDecoding.Decode([0x80, 0x93, 0x9f, 0xe9, 0xff, 0x81], "a", out bool isGuessed), Is.EqualTo("€“Ÿéÿ\ufffd"));
        Assert.That(isGuessed, Is.True);
    }

    [Test]
    public void Decode_ZeroBytes_IsRefused() =>
        Assert.That(() => TextDecoding.Decode([(byte)'P', 0, 1], "a.bin", out _), Throws.InstanceOf<InputException>().With.Message.StartsWith("'a.bin' is a binary file"));
}
