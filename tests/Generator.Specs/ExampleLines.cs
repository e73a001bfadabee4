using Generator.Diagnostics;

namespace Generator.Specs;

/// <summary>
/// Where the lines of an example go in the minimal plan. Lines that stand there already are where the mistake is made. Other lines of a
/// dataset, lines that begin as their file does and lines of a new file are the whole file; any others are added at its end.
/// </summary>
internal static class ExampleLines
{
    public static bool TouchesTemplates(CodeExample example) =>
        new[] { example.File, example.BadFile }.Concat(example.With.Select(more => more.File))
            .Any(file => file.StartsWith("templates/", StringComparison.Ordinal));

    /// <summary>Whether the good lines of an example, or what else it needs, change the minimal plan or the templates.</summary>
    public static bool AddToPlan(CodeExample example)
    {
        var folder = example.File.StartsWith("templates/", StringComparison.Ordinal)
            ? Path.GetDirectoryName(RepositoryFolders.Templates)!
            : RepositoryFolders.Plan;
        var path = Path.Combine(folder, example.File);
        return example.With.Count > 0
            || !File.Exists(path)
            || !File.ReadAllText(path).ReplaceLineEndings("\n").Contains(example.Good, StringComparison.Ordinal);
    }

    public static void Put(InputFolder input, string file, string lines) => Write(input, file, Whole(input, file, lines));

    public static void PutBad(InputFolder input, CodeExample example)
    {
        var (file, good, bad) = (example.File, example.Good, example.Bad);
        if (bad is null)
        {
            input.Delete(file);
        }
        else if (example.BadFile != file)
        {
            Write(input, example.BadFile, bad);
        }
        else
        {
            var whole = Whole(input, file, good);
            Assert.Equal(2, whole.Split(good).Length);
            Write(input, file, whole.Replace(good, bad, StringComparison.Ordinal));
        }
    }

    private static string Whole(InputFolder input, string file, string lines)
    {
        if (!input.Has(file))
        {
            return lines;
        }

        var text = input.Read(file);
        return text.Contains(lines, StringComparison.Ordinal) ? text
            : file.EndsWith(".csv", StringComparison.Ordinal) || FirstLine(text) == FirstLine(lines) ? lines
            : text + lines;
    }

    /// <summary>The lines of a workbook are its rows, unless it is meant to be none.</summary>
    private static void Write(InputFolder input, string file, string text)
    {
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal) || text.StartsWith('<'))
        {
            input.Write(file, text);
            return;
        }

        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',').ToList()).ToList();
        input.Write(file, new GivenWorkbook { Sheet = "数据", Rows = rows }.Build());
    }

    private static string FirstLine(string text) => text.Split('\n')[0];
}
