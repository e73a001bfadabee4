namespace Generator.Publishing;

/// <summary>
/// Held by the one run that may change an output folder. The operating system gives it back when the process ends,
/// also when it is killed; the file that may then stay behind means nothing.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream file;

    private OutputLock(FileStream file) => this.file = file;

    /// <summary>The lock, or null while another run holds it.</summary>
    public static OutputLock? TryTake(string path)
    {
        while (true)
        {
            FileStream opened;
            try
            {
                opened = new FileStream(
                    path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(path))
            {
                return null;
            }

            // The run before may have removed the file between our opening and locking it: then the lock guards nothing.
            if (File.Exists(path))
            {
                return new OutputLock(opened);
            }

            opened.Dispose();
        }
    }

    public void Dispose() => file.Dispose();
}
