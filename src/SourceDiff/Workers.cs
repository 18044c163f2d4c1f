using System.Runtime.ExceptionServices;

namespace SourceDiff;

/// <summary>
/// Runs numbered pieces of work on several threads, each piece once. Which thread takes which is nobody's business: whoever uses it puts
/// every result in the place of its number. The calling thread works too, so that a busy thread pool delays nothing.
/// </summary>
internal static class Workers
{
    /// <param name="count">How many pieces there are.</param>
    /// <param name="degree">How many threads may work.</param>
    /// <param name="begin">Gives one thread what it needs for itself.</param>
    /// <param name="end">Takes it back, unless a piece threw.</param>
    /// <param name="work">Does the piece with the number; <c>false</c> to leave what nobody has begun.</param>
    /// <exception cref="Exception">What the piece with the lowest number threw, of those that were begun.</exception>
    public static void Run<TTools>(int count, int degree, Func<TTools> begin, Action<TTools> end, Func<int, TTools, bool> work)
    {
        int threads = Math.Min(degree, count);
        if (threads <= 1)
        {
            var tools = begin();
            for (int i = 0; i < count && work(i, tools); i++)
                continue;
            end(tools);
            return;
        }

        var shift = new Shift(count);
        var others = new Task[threads - 1];
        for (int i = 0; i < others.Length; i++)
            others[i] = Task.Run(() => shift.Work(begin, end, work));
        shift.Work(begin, end, work);
        Task.WaitAll(others);
        shift.Rethrow();
    }

    /// <summary>What the threads share.</summary>
    private sealed class Shift(int count)
    {
        private readonly Lock _lock = new();
        private ExceptionDispatchInfo? _failure;
        private int _failed;
        private int _next = -1;
        private volatile bool _isOver;

        public void Work<TTools>(Func<TTools> begin, Action<TTools> end, Func<int, TTools, bool> work)
        {
            int i = Interlocked.Increment(ref _next);
            if (i >= count)
                return;
            try
            {
                var tools = begin();
                for (; i < count && !_isOver; i = Interlocked.Increment(ref _next))
                    _isOver |= !work(i, tools);
                end(tools);
            }
            catch (Exception failure)
            {
                _isOver = true;
                lock (_lock)
                {
                    if (_failure is null || i < _failed)
                        (_failure, _failed) = (ExceptionDispatchInfo.Capture(failure), i);
                }
            }
        }

        public void Rethrow() => _failure?.Throw();
    }
}
