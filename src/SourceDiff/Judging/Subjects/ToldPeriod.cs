namespace SourceDiff.Judging.Subjects;

/// <summary>The time that a value covers, as far as its clause tells: "the <i>second</i> fiscal <i>quarter</i> of <i>2003</i>", "the <i>year-ago</i> quarter".</summary>
/// <param name="Unit">Days in it; 0 when not told.</param>
/// <param name="Rank">Which one of its year; 0 when not told.</param>
/// <param name="Year">Its year; 0 when not told.</param>
/// <param name="Month">The entry of the month in which it ends or that names it; -1 when not told.</param>
/// <param name="IsBefore">Whether it is one before that the text is about: "the same quarter last year".</param>
internal readonly record struct ToldPeriod(int Unit, int Rank, int Year, int Month, bool IsBefore)
{
    public const int Week = 7, MonthLong = 30, Quarter = 91, HalfYear = 182, YearLong = 365;

    public static readonly ToldPeriod None = new(0, 0, 0, -1, false);

    /// <summary>Whether two values cannot be of one time; what is not told is no other.</summary>
    public bool Differs(ToldPeriod other) =>
        IsBefore != other.IsBefore
        || (Unit != 0 && other.Unit != 0 && Unit != other.Unit)
        || (Rank != 0 && other.Rank != 0 && Rank != other.Rank)
        || (Year != 0 && other.Year != 0 && Year != other.Year)
        || (Month >= 0 && other.Month >= 0 && Month != other.Month);
}
