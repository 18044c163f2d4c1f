namespace SourceDiff.Cli.Batch;

/// <summary>Splits a stream into lines of bytes, without their line feeds. Holds one line and one block.</summary>
internal sealed class LineReader(Stream input)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next line, or <c>null</c> at the end. A last line needs no line feed.</summary>
    public async ValueTask<byte[]?> ReadAsync(CancellationToken cancellation)
    {
        int searched = _start;
        while (true)
        {
            int feed = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (feed >= 0)
                return Take(searched + feed, 1);
            searched = _end;
            if (_end == _buffer.Length)
                searched -= MakeRoom();
            int read = await input.ReadAsync(_buffer.AsMemory(_end), cancellation);
            if (read == 0)
                return _start == _end ? null : Take(_end, 0);
            _end += read;
        }
    }

    private byte[] Take(int end, int separator)
    {
        byte[] line = _buffer[_start..end];
        _start = end + separator;
        return line;
    }

    /// <summary>Moves the begun line to the front, in a larger buffer when it fills it; returns how far it moved.</summary>
    private int MakeRoom()
    {
        int moved = _start;
        byte[] target = _end - _start > _buffer.Length / 2 ? new byte[checked(_buffer.Length * 2)] : _buffer;
        _buffer.AsSpan(_start, _end - _start).CopyTo(target);
        (_buffer, _start, _end) = (target, 0, _end - _start);
        return moved;
    }
}
