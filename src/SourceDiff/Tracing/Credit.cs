using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>An agency or outlet that an article names as a source of its own text.</summary>
/// <param name="Name">As it is known, or as the article writes it.</param>
/// <param name="Strength">How much of the article it covers.</param>
/// <param name="Span">Where the article says so; empty when only what is known of the article does.</param>
internal sealed record Credit(string Name, CreditStrength Strength, TextSpan Span)
{
    /// <summary>Whether it names people, not an outlet.</summary>
    public bool IsReporter { get; init; }

    /// <summary>Whether the article itself shows that an outlet is named, by the name or by a word for it ("the newspaper …").</summary>
    public bool IsOutlet { get; init; } = true;

    /// <summary>Whether the credit is for the one named <paramref name="outlet"/>: the same name, or its initials.</summary>
    public bool IsFor(string? outlet) => outlet is not null && OutletName.AreSame(Name, outlet);
}
