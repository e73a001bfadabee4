namespace Generator.Specs;

/// <summary>One text of a file replaced by another. It has to stand there once, or the case would not say what it changes.</summary>
internal sealed record TextChange
{
    public required string File { get; init; }

    public required string Replace { get; init; }

    public required string With { get; init; }

    public TextChange Filled(TableRow row) => new() { File = row.Fill(File), Replace = row.Fill(Replace), With = row.Fill(With) };

    public void ApplyTo(InputFolder input)
    {
        var text = input.Read(File);
        var times = text.Split(Replace).Length - 1;
        Assert.True(times == 1, $"{File} has “{Replace}” {times} times; it is to be replaced once.");
        input.Write(File, text.Replace(Replace, With, StringComparison.Ordinal));
    }
}
