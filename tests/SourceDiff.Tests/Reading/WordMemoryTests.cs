using SourceDiff.Lexicon;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Reading;

public sealed class WordMemoryTests
{
    [Test]
    public void WordMemory_WordsOfTextAfterText_AreDescribedAsIfLookedUpAlone()
    {
        // Words that differ in one letter, in case, or beyond what a slot holds, and enough of them to take each other's slots.
        string[] words = ["mayor", "Mayor", "MAYOR", "major", "US", "us", "May", "may", "n't", "Velsing", "Velsung", "é", "\uD83D", "ab\0", "internationalisation", "internationalization"];
        string many = string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"w{i}x{i % 7}"));
        string[] texts = [string.Join(' ', words), many, string.Join(' ', words.Reverse()), many.ToUpperInvariant()];
        foreach (string text in texts)
        {
            int start = 0;
            foreach (string word in text.Split(' '))
            {
                var remembered = WordMemory.OfThread.Describe(text, start, start + word.Length, out int form);
                Assert.That(remembered, Is.EqualTo(EnglishWords.Describe(word)), word);
                Assert.That(form, Is.EqualTo(WordFolding.NumberOf(word)), word);
                start += word.Length + 1;
            }
        }
    }
}
