using Generator.Diagnostics;

namespace Generator.Tests;

/// <summary>A mistake that is made in every row is told as one.</summary>
public sealed class RepetitionsTests
{
    [Fact]
    public void Of_very_many_equal_problems_twenty_are_told_and_the_last_counts_the_others()
    {
        var told = Repetitions.Cap([.. Enumerable.Range(2, 200_000).Select(Problem)]).ToList();

        Assert.Equal(20, told.Count);
        Assert.Equal("“19” is not a year.", told[18].Message);
        Assert.Equal("“19” is not a year. (And 199980 more of this kind in this file.)", told[19].Message);
        Assert.Equal("“19”不是年份。（这个文件里还有199980处同样的问题。）", told[19].MessageIn(ToolLanguage.Chinese));
    }

    [Fact]
    public void Twenty_are_told_as_they_are()
    {
        var told = Repetitions.Cap([.. Enumerable.Range(2, 20).Select(Problem)]).ToList();

        Assert.Equal(20, told.Count);
        Assert.Equal("“19” is not a year.", told[19].Message);
    }

    [Fact]
    public void Another_problem_between_them_keeps_its_place()
    {
        var other = DatasetProblems.NoNames(new("content/data/2019.csv", 9), []);
        var told = Repetitions.Cap([.. Enumerable.Range(2, 30).Select(Problem), other]).ToList();

        Assert.Equal(21, told.Count);
        Assert.Equal(other, told[20]);
    }

    [Fact]
    public void Of_a_mistake_in_very_many_files_a_hundred_are_told_and_the_last_counts_the_others()
    {
        var told = Repetitions.Cap(
            [.. Enumerable.Range(1, 300).Select(file => LoadingProblems.UnknownFile($"content/{file}"))]).ToList();

        Assert.Equal(100, told.Count);
        Assert.EndsWith("(Not told here: 200 more of this kind; files with them: 200.)", told[99].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Not told", told[98].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_program_fails_at_on_many_pages_is_told_once()
    {
        var told = Repetitions.Cap(
            [
                .. Enumerable.Range(1, 300).Select(page => Fault($"en/{page}.html", "no such key")),
                Fault("en/about.html", "too wide"),
            ]).ToList();

        Assert.Equal(["en/1.html", "en/about.html"], told.Select(problem => problem.Location.File));
        Assert.EndsWith("(Not told here: 299 more of this kind; files with them: 299.)", told[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Not told", told[1].Message, StringComparison.Ordinal);

        static Diagnostic Fault(string page, string reason)
        {
            var fault = new InvalidOperationException(reason);
            return TemplateProblems.NotMade(new(page), fault.GetType().Name, reason) with { Fault = fault };
        }
    }

    private static Diagnostic Problem(int line) => DatasetProblems.BadYear(SourceLocation.InTable("content/data/2019.csv", line, 3), "19");
}
