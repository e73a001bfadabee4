using System.Globalization;
using System.Xml.Linq;
using Generator.Charts;

namespace Generator.Tests.Charts;

/// <summary>What holds for the notes at the points of every chart, in both layouts.</summary>
internal static class NoteRules
{
    private const int MostNotes = 20;

    /// <summary>A figure's own number stands no farther from its mark; a note may cover it, because it repeats it.</summary>
    private const double BesideMark = 64;

    /// <summary>
    /// Each point has a note of when and how much and what that makes, which is hidden until asked for, lies wholly in the drawing and
    /// its own box, and covers neither its own mark nor any other mark or text.
    /// </summary>
    public static void Check(string svg, Chart chart)
    {
        var root = XDocument.Parse(svg).Root!;
        var notes = root.Descendants().Where(element => element.Attribute("class")?.Value == "tip").ToArray();
        Assert.Equal(chart.Points > MostNotes ? 0 : chart.Points, notes.Length);
        Assert.All(notes, note => Assert.Equal("hidden", note.Attribute("visibility")?.Value));
        var size = root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        var (texts, marks) = (OffAxes(TextBox.AllIn(svg)), Marks(root));
        foreach (var (note, lines) in notes.Zip(TextBox.Notes(svg)))
        {
            var box = Box(note);
            var own = Middle(note.Parent!.Elements().First());
            Assert.True(
                box.Left >= 0 && box.Top >= 0 && box.Right <= size[2] && box.Bottom <= size[3], $"{chart.Key}: a note leaves the drawing.");
            Assert.True(lines.Length >= 2, $"{chart.Key}: a note has less than two lines.");
            Assert.All(lines, line => Assert.True(
                line.Left >= box.Left && line.Right <= box.Right && line.Top >= box.Top && line.Bottom <= box.Bottom,
                $"{chart.Key}: “{line.Text}” leaves its note."));
            Assert.All(marks, mark => Assert.False(
                mark.X > box.Left && mark.X < box.Right && mark.Y > box.Top && mark.Y < box.Bottom,
                $"{chart.Key}: the note “{lines[0].Text}” covers a mark."));
            Assert.All(texts.Where(text => !IsOwn(text, own)), text => Assert.False(
                text.Meets(box), $"{chart.Key}: the note “{lines[0].Text}” covers “{text.Text}”."));
        }
    }

    /// <summary>Without the years in the lowest row, and the values that end left of them.</summary>
    private static TextBox[] OffAxes(TextBox[] texts)
    {
        var years = texts.Where(text => text.Top == texts.Max(other => other.Top)).ToArray();
        return [.. texts.Where(text => text.Top < years[0].Top && text.Right > years.Min(year => (year.Left + year.Right) / 2) - 8)];
    }

    private static bool IsOwn(TextBox text, (double X, double Y) mark) =>
        Math.Max(Math.Max(text.Left - mark.X, mark.X - text.Right), Math.Max(text.Top - mark.Y, mark.Y - text.Bottom)) < BesideMark
            && text.Text.Any(char.IsAsciiDigit);

    private static TextBox Box(XElement note)
    {
        var box = note.Elements().Single(element => element.Name.LocalName == "rect");
        var (left, top) = (Number(box.Attribute("x")!.Value), Number(box.Attribute("y")!.Value));
        return new(
            string.Empty, left, top, left + Number(box.Attribute("width")!.Value), top + Number(box.Attribute("height")!.Value));
    }

    /// <summary>The middles of all figures, whose marks have many shapes.</summary>
    private static (double X, double Y)[] Marks(XElement root) =>
        [.. root.Descendants().Where(element => element.Attribute("class")?.Value == "hit").Select(hit => Middle(hit.Elements().First()))];

    private static (double X, double Y) Middle(XElement circle) =>
        (Number(circle.Attribute("cx")!.Value), Number(circle.Attribute("cy")!.Value));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
