namespace ScottPlot;

/// <summary>Where a plot was saved and how many bytes it took.</summary>
public class SavedImageInfo
{
    public SavedImageInfo(string path, int fileSize)
    {
        Path = path;
        FileSize = fileSize;
    }

    public string Path { get; }

    public int FileSize { get; }

    public override string ToString() => $"{Path} ({FileSize} bytes)";
}
