-- Chuyển văn bản kèm hạn: nhớ hạn trước lần ấy có phải do văn thư đặt không, để lấy lại thì hạn lại như trước. /
-- Passing on with a hạn: whether the hạn before it stood on the clerk's word, so that taking back leaves it as it was.
ALTER TABLE buoc_chuyen ADD COLUMN han_tay_truoc INTEGER NOT NULL DEFAULT 1 CHECK (han_tay_truoc IN (0, 1)) /* 1: hạn trước lần này do văn thư đặt, hay không rõ */;
