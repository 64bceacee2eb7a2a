package vn.congmo.portal.library;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the folder of the index. What cannot be read is thrown away: the feed fills it again from position 0.
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private IndexFolder() {}

    static IndexWriter open(Path folder) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            return new IndexWriter(directory, config());
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | IllegalArgumentException e) {
            LOG.error("The read model in {} cannot be read and is built anew from the feed: {}", folder, e.toString());
            for (var file : directory.listAll()) if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
            return new IndexWriter(directory, config());
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(SearchFields.forIndex()).setIndexSort(Entry.NEWEST_FIRST).setCommitOnClose(false);
    }
}
