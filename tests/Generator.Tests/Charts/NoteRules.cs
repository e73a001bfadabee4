using System.Globalization;
using System.Xml.Linq;
using Generator.Charts;

namespace Generator.Tests.Charts;

/// <summary>What holds for the notes at the points of every chart, in both layouts.</summary>
internal static class NoteRules
{
    private const int MostNotes = 20;

    /// <summary>A drawing of two rows is hardly higher than a note.</summary>
    private const int LowDrawing = 160;

    /// <summary>
    /// Each point has a note of when and how much and what that makes, which is hidden until asked for, lies wholly in the drawing and
    /// its own box, and covers neither its own mark nor the years or values below the plot. It shows for a moment only, and so may cover
    /// other marks and texts where there is no free place.
    /// </summary>
    public static void Check(string svg, Chart chart)
    {
        var root = XDocument.Parse(svg).Root!;
        var notes = root.Descendants().Where(element => element.Attribute("class")?.Value == "tip").ToArray();
        Assert.Equal(chart.Points > MostNotes ? 0 : chart.Points, notes.Length);
        Assert.All(notes, note => Assert.Equal("hidden", note.Attribute("visibility")?.Value));
        var size = root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        var axis = Years(TextBox.AllIn(svg));
        foreach (var (note, lines) in notes.Zip(TextBox.Notes(svg)))
        {
            var box = Box(note);
            Assert.True(
                box.Left >= 0 && box.Top >= 0 && box.Right <= size[2] && box.Bottom <= size[3], $"{chart.Key}: a note leaves the drawing.");
            Assert.True(lines.Length >= 2, $"{chart.Key}: a note has less than two lines.");
            Assert.All(lines, line => Assert.True(
                line.Left >= box.Left && line.Right <= box.Right && line.Top >= box.Top && line.Bottom <= box.Bottom,
                $"{chart.Key}: “{line.Text}” leaves its note."));
            var own = Middle(note.Parent!.Elements().First(element => element.Name.LocalName == "circle"));
            Assert.False(
                own.X > box.Left && own.X < box.Right && own.Y > box.Top && own.Y < box.Bottom,
                $"{chart.Key}: the note “{lines[0].Text}” covers its mark.");
            Assert.All(size[3] < LowDrawing ? [] : axis, text => Assert.False(
                text.Meets(box), $"{chart.Key}: the note “{lines[0].Text}” covers “{text.Text}”."));
        }
    }

    /// <summary>The texts in the lowest row, which are years or values.</summary>
    private static TextBox[] Years(TextBox[] texts) => [.. texts.Where(text => text.Top == texts.Max(other => other.Top))];

    private static TextBox Box(XElement note)
    {
        var box = note.Elements().Single(element => element.Name.LocalName == "rect");
        var (left, top) = (Number(box.Attribute("x")!.Value), Number(box.Attribute("y")!.Value));
        return new(
            string.Empty, left, top, left + Number(box.Attribute("width")!.Value), top + Number(box.Attribute("height")!.Value));
    }

    private static (double X, double Y) Middle(XElement circle) =>
        (Number(circle.Attribute("cx")!.Value), Number(circle.Attribute("cy")!.Value));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
