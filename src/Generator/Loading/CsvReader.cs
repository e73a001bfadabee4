using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Generator.Diagnostics;
using CsvParser = CsvHelper.CsvReader;

namespace Generator.Loading;

/// <summary>
/// Reads a CSV dataset (RFC 4180). Delimiter: a first line "sep=;" names it, as Excel writes and reads it; otherwise it is the one of
/// comma, semicolon and tab that stands most often outside quotation marks in the first line that is not blank, in doubt the earlier
/// in this list. Places are the physical line on which the row begins and the number of the field.
/// A row whose quotation marks do not pair up is reported and left out.
/// </summary>
internal static class CsvReader
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    public static SourceTable? Read(string file, string text, DiagnosticBag diagnostics)
    {
        var broken = new HashSet<int>();
        var hint = HintedDelimiter(text);
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = hint ?? LikelyDelimiter(text),
            SkipEmptyLines = true,
            TrimWhitespace = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MalformedData = CsvMalformedDataHandling.Recover,
            FormatProvider = CultureInfo.InvariantCulture,
            OnMalformedRecord = record =>
            {
                broken.Add((int)record.LineNumber);
                diagnostics.Add(LoadingProblems.BadQuote(new(file, (int)record.LineNumber), Explain(record.Reason)));
            },
        };
        using var parser = CsvParser.FromText(text, options);
        var size = new TableSize(diagnostics);
        var table = TableRows.Assemble(file, Rows(parser, file, hint is not null, broken, size), broken, diagnostics);
        return size.IsExceeded ? null : table;
    }

    /// <summary>The rows one after the other, so that blank ones are never held.</summary>
    private static IEnumerable<SourceRow> Rows(CsvParser parser, string file, bool isHinted, HashSet<int> broken, TableSize size)
    {
        while (parser.Read())
        {
            var line = (int)parser.LineNumber;
            if ((isHinted && line == 1) || (IsBlank(parser) && !broken.Contains(line)))
            {
                continue;
            }

            var at = new SourceLocation(file, line);
            if (!size.Takes(at, parser.FieldCount))
            {
                yield break;
            }

            var cells = Cells(parser, file, line);
            if (!broken.Contains(line) && !size.Takes(cells))
            {
                yield break;
            }

            yield return new SourceRow(cells, at);
        }
    }

    private static bool IsBlank(CsvParser parser)
    {
        for (var field = 0; field < parser.FieldCount; field++)
        {
            if (!parser.GetSpan(field).IsEmpty && !string.IsNullOrWhiteSpace(parser.GetString(field)))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<SourceCell> Cells(CsvParser parser, string file, int line)
    {
        var cells = ImmutableArray.CreateBuilder<SourceCell>(parser.FieldCount);
        for (var field = 0; field < parser.FieldCount; field++)
        {
            cells.Add(new SourceCell(parser.GetString(field), SourceLocation.InTable(file, line, field + 1)));
        }

        return cells.MoveToImmutable();
    }

    private static char? HintedDelimiter(string text)
    {
        var first = FirstLine(text);
        return first.Length == 5 && first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && Delimiters.Contains(first[4])
            && text.StartsWith(first.ToString(), StringComparison.Ordinal)
                ? first[4]
                : null;
    }

    private static char LikelyDelimiter(string text)
    {
        var counts = new int[Delimiters.Length];
        var quoted = false;
        foreach (var character in FirstLine(text))
        {
            quoted ^= character == '"';
            if (!quoted && Array.IndexOf(Delimiters, character) is >= 0 and var index)
            {
                counts[index]++;
            }
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }

    private static ReadOnlySpan<char> FirstLine(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                return line;
            }
        }

        return [];
    }

    private static Phrase Explain(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => Phrase.Of("quote.stray"),
        CsvMalformedReason.TextAfterClosingQuote => Phrase.Of("quote.text-after"),
        CsvMalformedReason.UnterminatedQuote => Phrase.Of("quote.open"),
        _ => Phrase.Of("quote.other"),
    };
}
