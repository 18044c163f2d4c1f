namespace SourceDiff.Lexicon.Contraries;

/// <summary>A general kind of thing that can fill a place of a deed.</summary>
/// <param name="Group">Kinds of one group exclude each other; -1 for no kind.</param>
/// <param name="Concept">The concept of the general word.</param>
/// <param name="IsLoose">Whether two members of the kind may be one thing told loosely: a villa is a home.</param>
/// <param name="IsPlace">Whether it tells where something was done.</param>
internal readonly record struct DeedKind(int Group, int Concept, bool IsLoose, bool IsPlace)
{
    public static DeedKind None => new(-1, -1, IsLoose: false, IsPlace: false);
}
