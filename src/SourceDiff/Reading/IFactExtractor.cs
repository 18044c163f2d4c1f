namespace SourceDiff.Reading;

/// <summary>
/// Finds one kind of fact in a document. Extractors run in the order in which they are registered, the built-in ones first;
/// each sees the facts and names of those before it. An extractor is pure, holds no state, and may be called from many threads.
/// </summary>
public interface IFactExtractor
{
    /// <summary>Adds the facts that the document states to <paramref name="context"/>.</summary>
    void Extract(ReadingContext context);
}
