using System.Text;

namespace Generator.Tests.Data;

/// <summary>A strict reader of RFC 4180, written from its grammar: it fails on anything that the grammar does not allow.</summary>
internal static class CsvText
{
    public static List<string[]> Read(string text)
    {
        Assert.DoesNotContain('\uFEFF', text);
        var rows = new List<string[]>();
        var fields = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var (field, end) = text[at] == '"' ? Quoted(text, at) : Plain(text, at);
            fields.Add(field);
            if (text[end] == ',')
            {
                at = end + 1;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(end, 2));
            rows.Add([.. fields]);
            fields.Clear();
            at = end + 2;
        }

        Assert.Empty(fields);
        return rows;
    }

    private static (string Field, int End) Plain(string text, int at)
    {
        var end = text.IndexOfAny([',', '\r', '\n', '"'], at);
        Assert.NotEqual('"', text[end]);
        return (text[at..end], end);
    }

    private static (string Field, int End) Quoted(string text, int at)
    {
        var field = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"')
            {
                field.Append(text[at]);
            }
            else if (text[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else
            {
                return (field.ToString(), at + 1);
            }
        }
    }
}
