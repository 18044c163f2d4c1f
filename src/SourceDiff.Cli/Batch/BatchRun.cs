using System.Threading.Channels;

namespace SourceDiff.Cli.Batch;

/// <summary>
/// Compares lines on all cores and writes the results in the order of the lines. What is in flight is bounded: when the reader
/// of the output is slow, no more lines are read.
/// </summary>
internal sealed class BatchRun(LineComparer comparer, int jobs, BatchProgress? progress)
{
    /// <summary>Results that may wait for a slow line before them, a job: enough to keep the others busy meanwhile.</summary>
    private const int WaitingPerJob = 4;

    private long _line;

    /// <summary>How many lines could not be compared.</summary>
    public long Failed { get; private set; }

    public async Task RunAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var free = new SemaphoreSlim(jobs);
        var results = Channel.CreateBounded<Task<LineResult>>(new BoundedChannelOptions(jobs * WaitingPerJob) { SingleReader = true, SingleWriter = true });
        var reading = ReadAsync(input, results.Writer, free, stop.Token);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(stop.Token))
                await WriteAsync(await result, output, stop.Token);
            await reading;
        }
        finally
        {
            // The output is gone or the user has had enough: let what is running end before its semaphore goes.
            await stop.CancelAsync();
            await Drain(reading, results.Reader);
        }
    }

    private async Task ReadAsync(Stream input, ChannelWriter<Task<LineResult>> results, SemaphoreSlim free, CancellationToken cancellation)
    {
        try
        {
            var lines = new LineReader(input);
            while (await lines.ReadAsync(cancellation) is { } line)
            {
                long number = ++_line;
                if (line.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0)
                    continue;
                await free.WaitAsync(cancellation);
                var result = Task.Run(() => Compare(line, number, free, cancellation), CancellationToken.None);
                await results.WriteAsync(result, cancellation);
            }

            results.Complete();
        }
        catch (Exception error)
        {
            results.Complete(error);
            throw;
        }
    }

    private LineResult Compare(byte[] line, long number, SemaphoreSlim free, CancellationToken cancellation)
    {
        try
        {
            return comparer.Compare(line, number, cancellation);
        }
        finally
        {
            free.Release();
        }
    }

    private async Task WriteAsync(LineResult result, Stream output, CancellationToken cancellation)
    {
        await output.WriteAsync(result.Json, cancellation);
        if (!result.IsCompared)
            Failed++;
        progress?.Report(result.IsCompared);
    }

    private static async Task Drain(Task reading, ChannelReader<Task<LineResult>> results)
    {
        await Task.WhenAny(reading);
        while (results.TryRead(out var result))
            await Task.WhenAny(result);
    }
}
