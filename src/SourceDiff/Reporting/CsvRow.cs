using System.Buffers;
using System.Globalization;

namespace SourceDiff.Reporting;

/// <summary>Writes the fields of one row after another: quoted where RFC 4180 wants it, harmless to a spreadsheet.</summary>
internal sealed class CsvRow(TextWriter output, char separator)
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\"\r\n");

    /// <summary>What opens a formula, full-width forms included (OWASP, "CSV Injection").</summary>
    private static readonly SearchValues<char> OpensFormula = SearchValues.Create("=+-@＝＋－＠");

    private bool _isFirst = true;

    public void Add(int number) => Field(number.ToString(CultureInfo.InvariantCulture));

    public void Add(string? text)
    {
        string field = Printable(text ?? "");
        Field(IsFormula(field) ? "'" + field : field);
    }

    public void End()
    {
        output.Write("\r\n");
        _isFirst = true;
    }

    private void Field(string text)
    {
        if (!_isFirst)
            output.Write(separator);
        _isFirst = false;
        if (!text.AsSpan().ContainsAny(NeedsQuotes) && !text.Contains(separator))
        {
            output.Write(text);
            return;
        }

        output.Write('"');
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }

    /// <summary>White space before it does not keep every program from seeing a formula.</summary>
    private static bool IsFormula(string text)
    {
        var start = text.AsSpan().TrimStart();
        return (start.Length > 0 && OpensFormula.Contains(start[0])) || (text.Length > 0 && text[0] is '\t' or '\r' or '\n');
    }

    /// <summary>Programs stop reading at NUL, and the grammar has no control characters but those of lines.</summary>
    private static string Printable(string text) => string.Create(text.Length, text, static (fields, given) =>
    {
        for (int i = 0; i < fields.Length; i++)
            fields[i] = char.IsControl(given[i]) && given[i] is not ('\t' or '\r' or '\n') ? '\ufffd' : given[i];
    });
}
