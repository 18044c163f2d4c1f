namespace SourceDiff.Lexicon.Contraries;

/// <summary>The stages that things and cases go through (<c>Lexicon/Contraries/courses.tsv</c>), by their verbs. Read once, on first use; safe from any thread.</summary>
internal sealed class Courses
{
    /// <summary>The course whose stages are those of the matter of a pursuit: sought, held, charged.</summary>
    public const int Pursuit = 0;

    private static readonly Lazy<Courses> Loaded = new(() => new Courses());

    private readonly Dictionary<int, List<CourseStage>> _stages = [];
    private readonly HashSet<(int Course, int Lemma)> _things = [];
    private readonly Dictionary<int, (int Course, int Last)> _ofMatter = [];

    private Courses()
    {
        int course = 0;
        foreach (var (_, cells) in TableRows.Of("Courses"))
        {
            var identity = Enum.Parse<CourseIdentity>(cells[1], ignoreCase: true);
            foreach (string thing in Listed(cells[2]))
                _things.Add((course, LemmaOf(thing)));
            for (int i = 3; i < cells.Length; i++)
            {
                foreach (string verb in Listed(cells[i]))
                    Add(verb.Split(' '), new CourseStage(course, i - 3, identity, verb.Contains(' ') ? verb[(verb.IndexOf(' ') + 1)..] : ""));
            }

            if (ContraryTable.English.MatterNamed(cells[0]) is >= 0 and var matter)
                _ofMatter.Add(matter, (course, cells.Length - 4));
            course++;
        }
    }

    public static Courses English => Loaded.Value;

    /// <summary>The stages that a verb of this lemma may tell; none for most. O(1).</summary>
    public IReadOnlyList<CourseStage> OfVerb(int lemma) => _stages.TryGetValue(lemma, out var stages) ? stages : [];

    /// <summary>The course that bears the name of a matter of <c>contraries.tsv</c>, and its last stage; <c>null</c> for none. O(1).</summary>
    public (int Course, int Last)? OfMatter(int matter) => _ofMatter.TryGetValue(matter, out var course) ? course : null;

    /// <summary>Whether things of this name go through the course.</summary>
    public bool IsThing(int course, int lemma) => _things.Contains((course, lemma));

    private static string[] Listed(string cell) => cell == "-" ? [] : cell.Split(", ");

    private static int LemmaOf(string word) => EnglishWords.Describe(word).Lemma;

    private void Add(string[] verb, CourseStage stage)
    {
        int lemma = LemmaOf(verb[0]);
        if (!_stages.TryGetValue(lemma, out var stages))
            _stages.Add(lemma, stages = []);
        stages.Add(stage);
    }
}
