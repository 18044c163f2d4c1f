using System.Diagnostics;
using System.Text;
using SourceDiff.Model;
using SourceDiff.Reading;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace SourceDiff.Tests.Reading;

internal sealed class TokenizerTests
{
    [TestCase("The mayor didn't resign.", "The mayor did n't resign .")]
    [TestCase("It’s O'Brien’s boat", "It ’s O'Brien ’s boat")]
    [TestCase("the miners' union", "the miners ' union")]
    [TestCase("a 38-year-old man", "a 38 - year - old man")]
    [TestCase("$1.7m and €1,200.50", "$ 1.7 m and € 1,200.50")]
    [TestCase("a 6.1-magnitude quake, 24km deep", "a 6.1 - magnitude quake , 24 km deep")]
    [TestCase("the 21st of May 5,2019", "the 21 st of May 5 , 2019")]
    [TestCase("1,00,000 people", "1,00,000 people")]
    [TestCase("3.8 percent.", "3.8 percent .")]
    [TestCase("U.S.-based, in the U.S.", "U.S. - based , in the U.S.")]
    [TestCase("at 10 a.m. on Monday", "at 10 a.m. on Monday")]
    [TestCase("at 10 a. m. on Monday", "at 10 a . m . on Monday")]
    [TestCase("J.K. Marlow, Jonas E. Smith and J.Smith", "J.K. Marlow , Jonas E . Smith and J . Smith")]
    [TestCase("Ana Ruiz, Ph.D., said", "Ana Ruiz , Ph.D. , said")]
    [TestCase("AT&T and R&D & more", "AT&T and R&D & more")]
    [TestCase("rock 'n' roll in the '90s and 1990s", "rock 'n' roll in the ' 90 s and 1990 s")]
    [TestCase("see https://news.example/a?b=1. Then", "see https://news.example/a?b=1 . Then")]
    [TestCase("mail Jane.Doe@example.com.", "mail Jane.Doe@example.com .")]
    [TestCase("#ClimateMarch @city_hall #1", "#ClimateMarch @city_hall # 1")]
    [TestCase("Marlow.com said", "Marlow.com said")]
    [TestCase("It was late.The", "It was late . The")]
    [TestCase("a 2½-hour wait at −5°C", "a 2 ½ - hour wait at − 5 ° C")]
    [TestCase("naïve café, São Paulo, cafe\u0301s", "naïve café , São Paulo , cafe\u0301s")]
    [TestCase("👩‍👩‍👧‍👦🇳🇿👍🏽!", "👩‍👩‍👧‍👦 🇳🇿 👍🏽 !")]
    [TestCase("東京で地震", "東 京 で 地 震")]
    [TestCase("Москва, القاهرة", "Москва , القاهرة")]
    [TestCase("They 're here , are n't they ?", "They 're here , are n't they ?")]
    [TestCase("‘Yes,’ he said: 'no'.", "‘ Yes , ’ he said : ' no ' .")]
    public void Tokenize_Text_SplitsIt(string text, string tokens) => Assert.That(Split(text), Is.EqualTo(tokens));

    [TestCase("the miners' union", 2, TokenKind.Punctuation)]
    [TestCase("'the miners' he said", 3, TokenKind.Quote)]
    [TestCase("“Yes”", 0, TokenKind.Quote)]
    [TestCase("a – b", 1, TokenKind.Dash)]
    [TestCase("5 %", 1, TokenKind.Symbol)]
    public void Tokenize_Mark_IsOfItsKind(string text, int token, TokenKind kind) =>
        Assert.That(Tokenizer.Tokenize(text, text.Length).Kinds[token], Is.EqualTo(kind));

    [Property(MaxTest = 500)]
    public bool Tokenize_AnyString_CoversEachUnitThatIsNotBlankOnceInOrder(string? text) => Covers(text ?? "");

    // Not as [TestCase]: the arguments of an attribute are stored as UTF-8, which cannot hold half a surrogate pair.
    [Test]
    public void Tokenize_LoneSurrogates_AreCoveredOnce() => Assert.Multiple(() =>
    {
        Assert.That(Covers("\uD83D"), Is.True);
        Assert.That(Covers("\uDC00\uD83D x\0y \uD83D\uDE00\u200D\uD83D"), Is.True);
    });

    [TestCase("''''’’’`‘‘ '' @ # @@ ## . .. ...")]
    [TestCase("\u200D\u200D a\u0301\u0301\u0301 \uFE0F\uFE0F")]
    public void Tokenize_OddString_CoversEachUnitOnce(string text) => Assert.That(Covers(text), Is.True);

    [TestCase("the ")]
    [TestCase("a")]
    [TestCase("\"'")]
    [TestCase("1,")]
    [TestCase("a.")]
    [TestCase("@")]
    [TestCase("'s ")]
    [TestCase("http://")]
    [TestCase("x@")]
    [TestCase("\uD83D\uDC69\u200D")]
    [TestCase("\n")]
    public void Tokenize_FiveMegabytesOfOneThing_TakesLinearTime(string part)
    {
        string text = new StringBuilder().Insert(0, part, 5_000_000 / part.Length).ToString();
        var watch = Stopwatch.StartNew();
        var tokens = Tokenizer.Tokenize(text, text.Length);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        Assert.That(tokens.Count, Is.LessThanOrEqualTo(text.Length));
    }

    internal static string Split(string text)
    {
        var tokens = Tokenizer.Tokenize(text, text.Length);
        var words = new string[tokens.Count];
        for (int i = 0; i < words.Length; i++)
            words[i] = tokens[i].ToString();
        return string.Join(' ', words);
    }

    private static bool Covers(string text)
    {
        var tokens = Tokenizer.Tokenize(text, text.Length);
        int position = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            for (; position < tokens.Starts[i]; position++)
            {
                if (!Characters.IsBlank(text[position]))
                    return false;
            }

            bool cuts = char.IsLowSurrogate(text[position]) && position > 0 && char.IsHighSurrogate(text[position - 1]);
            if (tokens.Ends[i] <= tokens.Starts[i] || tokens.Starts[i] < position || cuts)
                return false;
            position = tokens.Ends[i];
        }

        return text.AsSpan(position).ToArray().All(Characters.IsBlank);
    }
}
