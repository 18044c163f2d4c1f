namespace SourceDiff.Tests;

/// <summary>Pieces of work on several threads: each once, and a failure is that of the piece that comes first.</summary>
public class WorkersTests
{
    [TestCase(0, 4)]
    [TestCase(1, 4)]
    [TestCase(1000, 1)]
    [TestCase(1000, 2)]
    [TestCase(1000, 16)]
    public void Run_AnyDegree_DoesEveryPieceOnce(int count, int degree)
    {
        int[] done = new int[count];

        Workers.Run(count, degree, static () => 0, static _ => { }, (i, _) => Interlocked.Increment(ref done[i]) > 0);

        Assert.That(done, Is.All.EqualTo(1));
    }

    [Test]
    public void Run_EveryThread_HasToolsOfItsOwn()
    {
        int[] users = new int[1000];

        Workers.Run(users.Length, 8, static () => new Tools(), static _ => { }, (i, tools) =>
        {
            users[i] = ++tools.Users;
            Thread.SpinWait(100);
            tools.Users--;
            return true;
        });

        Assert.That(users, Is.All.EqualTo(1));
    }

    [Test]
    public void Run_WorkThatSaysNo_LeavesTheRest()
    {
        int done = 0;

        Workers.Run(100_000, 4, static () => 0, static _ => { }, (_, _) => Interlocked.Increment(ref done) < 10);

        Assert.That(done, Is.InRange(10, 14));
    }

    [TestCase(1)]
    [TestCase(4)]
    public void Run_WorkThatThrows_ThrowsTheFirstAsItIs(int degree)
    {
        using var all = new Barrier(degree);

        Assert.That(() => Workers.Run(degree, degree, static () => 0, static _ => { }, (i, _) =>
        {
            all.SignalAndWait(TimeSpan.FromSeconds(10));
            throw new InvalidOperationException($"piece {i}");
        }), Throws.InvalidOperationException.With.Message.EqualTo("piece 0"));
    }

    private sealed class Tools
    {
        public int Users { get; set; }
    }
}
