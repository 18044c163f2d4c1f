using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Falsifying;

/// <summary>An article with one detail made false.</summary>
/// <param name="Aspect">What the detail is about.</param>
/// <param name="Text">The article, falsified.</param>
/// <param name="Changed">The words that are false.</param>
/// <param name="What">What was changed, for a message.</param>
internal sealed record Falsification(Aspect Aspect, string Text, TextSpan Changed, string What)
{
    /// <summary>The article with <paramref name="words"/> in the place of <paramref name="span"/>.</summary>
    public static Falsification Of(Aspect aspect, string text, TextSpan span, string words) =>
        new(aspect, string.Concat(text.AsSpan(0, span.Start), words, text.AsSpan(span.End)), new TextSpan(span.Start, span.Start + words.Length), $"“{text[span.Start..span.End]}” → “{words}” in “{text[Math.Max(0, span.Start - 40)..Math.Min(text.Length, span.End + 40)]}”".ReplaceLineEndings(" "));
}
