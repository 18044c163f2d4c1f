namespace SourceDiff;

/// <summary>The caller's cancellation and the time limit in one token, and which of the two fired.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource? _linked;

    public Deadline(TimeSpan? limit, TimeProvider time, CancellationToken caller)
    {
        Limit = limit;
        _caller = caller;
        if (limit is { } length)
        {
            _timer = new CancellationTokenSource(length, time);
            _linked = CancellationTokenSource.CreateLinkedTokenSource(caller, _timer.Token);
        }
    }

    public TimeSpan? Limit { get; }

    /// <summary>Cancelled by the caller or by the time limit.</summary>
    public CancellationToken Token => _linked?.Token ?? _caller;

    /// <summary>Whether the time is up; throws when the caller has cancelled.</summary>
    public bool HasPassed
    {
        get
        {
            _caller.ThrowIfCancellationRequested();
            return _timer is { IsCancellationRequested: true };
        }
    }

    public void Dispose()
    {
        _linked?.Dispose();
        _timer?.Dispose();
    }
}
